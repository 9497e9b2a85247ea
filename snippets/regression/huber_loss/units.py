import torch
from torch.nn import functional as F

metres = torch.tensor([0.02, -0.03, 2.0])  # errors: two small, one gross
millimetres = 1000 * metres

for name, residual in [("metres", metres), ("millimetres", millimetres)]:
    residual.requires_grad_()
    F.huber_loss(residual, torch.zeros(3), reduction="sum").backward()
    print(name, residual.grad)
    #> metres tensor([ 0.0200, -0.0300,  1.0000])
    #> millimetres tensor([ 1., -1.,  1.])

scaled = (millimetres / 25).detach().requires_grad_()  # an ordinary error: 25 mm
F.huber_loss(scaled, torch.zeros(3), reduction="sum").backward()
print("scaled", scaled.grad)
#> scaled tensor([ 0.8000, -1.0000,  1.0000])
