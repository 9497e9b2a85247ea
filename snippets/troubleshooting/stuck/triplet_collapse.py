import torch
from torch.nn import functional as F

same = torch.full((4, 3), 0.5, requires_grad=True)
for margin in [0.2, 1.0]:
    loss = F.triplet_margin_loss(same, same, same, margin=margin)
    (slope,) = torch.autograd.grad(loss, same)
    print(f"margin {margin}: loss {loss:.4f}, gradient {slope.abs().max():.4f}")
    #> margin 0.2: loss 0.2000, gradient 0.0000
    #> margin 1.0: loss 1.0000, gradient 0.0000

# Repair
apart = torch.tensor([[1.0, 0.0], [0.0, 1.0]], requires_grad=True)
loss = F.triplet_margin_loss(apart, 0.5 * apart, apart.flip(0), margin=2.0)
(slope,) = torch.autograd.grad(loss, apart)
print(f"loss {loss:.4f}, gradient {slope.abs().max():.4f}")
#> loss 1.0858, gradient 0.7071
