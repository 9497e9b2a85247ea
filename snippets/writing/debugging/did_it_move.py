import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
before = [parameter.detach().clone() for parameter in model.parameters()]

model(torch.ones(4, 2)).square().mean().backward()
optimizer.step()
names = [name for name, _ in model.named_parameters()]
for name, old, new in zip(names, before, model.parameters(), strict=True):
    print(
        f"{name:8} moved by {(new - old).norm() / (old.norm() + 1e-12):.1e} of its size"
    )
    #> 0.weight moved by 3.7e-03 of its size
    #> 0.bias   moved by 3.3e-03 of its size
    #> 2.weight moved by 1.0e-02 of its size
    #> 2.bias   moved by 3.2e-02 of its size
