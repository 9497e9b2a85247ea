import torch
from torch.nn import functional as F

same = torch.full((4, 3), 0.5, requires_grad=True)
for margin in [0.2, 1.0]:
    loss = F.triplet_margin_loss(same, same, same, margin=margin)
    (slope,) = torch.autograd.grad(loss, same)
    print(f"margin {margin}: loss {loss:.4f}, gradient {slope.abs().max():.4f}")
    #> margin 0.2: loss 0.2000, gradient 0.0000
    #> margin 1.0: loss 1.0000, gradient 0.0000
