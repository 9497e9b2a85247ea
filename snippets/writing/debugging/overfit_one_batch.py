import torch
from torch import nn


def last_loss(broken):
    torch.manual_seed(0)
    x = torch.randn(8, 4)
    target = torch.randint(3, (8,))
    model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(300):
        output = model(x).softmax(1) if broken else model(x)
        loss = nn.functional.cross_entropy(output, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


print(f"logits        {last_loss(broken=False):.2f}")
#> logits        0.00
print(f"softmax twice {last_loss(broken=True):.2f}")
#> softmax twice 0.55
