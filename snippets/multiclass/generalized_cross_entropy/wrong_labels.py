import torch
from generalized_cross_entropy import generalized_cross_entropy

# Two groups of 10 samples. In the second, 4 labels are wrong.
x = torch.tensor([-1.0] * 10 + [1.0] * 10).unsqueeze(1)
target = torch.tensor([0] * 10 + [1] * 6 + [0] * 4)

for q in [0.0, 0.3, 0.7]:
    model = torch.nn.Linear(1, 2)
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for _ in range(2000):
        optimizer.zero_grad()
        generalized_cross_entropy(model(x), target, q=q).backward()
        optimizer.step()
    print(q, f"true class of group 2: {model(x)[-1].softmax(0)[1]:.3f}")
    #> 0.0 true class of group 2: 0.600
    #> 0.3 true class of group 2: 0.641
    #> 0.7 true class of group 2: 0.794
