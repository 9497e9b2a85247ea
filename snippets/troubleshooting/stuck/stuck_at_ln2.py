import torch
from torch.nn import functional as F

x = torch.tensor([[1.0, 2.0], [2.0, 1.0], [-1.0, -1.5], [-2.0, -1.0]])
target = torch.tensor([1.0, 1.0, 0.0, 0.0])
for name, end in [("relu at the end", F.relu), ("Repair: none", lambda z: z)]:
    weight = torch.tensor([-0.1, -0.1], requires_grad=True)
    bias = torch.tensor(-1.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight, bias], lr=0.5)
    for _ in range(200):
        logits = end(x @ weight + bias)
        loss = F.binary_cross_entropy_with_logits(logits, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{name}: loss {loss:.4f}, spread of the logits {logits.std():.2f}")
    #> relu at the end: loss 0.6931, spread of the logits 0.00
    #> Repair: none: loss 0.0024, spread of the logits 7.04
print(f"ln 10 is {F.cross_entropy(torch.zeros(1, 10), torch.tensor([0])):.3f}")
#> ln 10 is 2.303
