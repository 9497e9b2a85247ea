import torch
from torch.nn import functional as F

target = -torch.ones(2)

for name, loss in [
    ("soft margin", lambda x: F.soft_margin_loss(x, target)),
    ("softplus", lambda x: F.softplus(-target * x).mean()),
]:
    input = torch.tensor([1.0, 89.0], requires_grad=True)
    weight = torch.ones(1, requires_grad=True)
    loss(weight * input).backward()
    print(f"{name:12} input.grad {input.grad}  weight.grad {weight.grad}")
    #> soft margin  input.grad tensor([0.3655,    nan])  weight.grad tensor([nan])
    #> softplus     input.grad tensor([0.3655, 0.5000])  weight.grad tensor([44.8655])
