import torch
from torch.nn import functional as F

target = torch.zeros(1)
for distance in [1.0, 1e3, 1e6]:
    input = torch.tensor([distance], requires_grad=True)
    (gradient,) = torch.autograd.grad(F.l1_loss(input, target), input)
    print(f"off by {distance:9.0f}, gradient {gradient.item():.0f}")
    #> off by         1, gradient 1
    #> off by      1000, gradient 1
    #> off by   1000000, gradient 1
