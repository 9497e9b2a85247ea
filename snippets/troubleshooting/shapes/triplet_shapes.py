from textwrap import fill

import torch
from torch.nn import functional as F

anchor, positive = torch.zeros(4, 3), torch.ones(4, 3)

for negative in [torch.ones(3), torch.ones(3, 3), torch.ones(4, 2)]:
    try:
        F.triplet_margin_loss(anchor, positive, negative)
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> The anchor, positive, and negative tensors are expected to have the same
        #> number of dimensions, but got: anchor 2D, positive 2D, and negative 1D
        #> inputs
        #> The size of tensor a (4) must match the size of tensor b (3) at non-
        #> singleton dimension 0
        #> The size of tensor a (3) must match the size of tensor b (2) at non-
        #> singleton dimension 1

# Repair
one = torch.full((3,), 2.0)  # the same negative for every anchor
print(F.triplet_margin_loss(anchor, positive, one.expand_as(anchor)))
#> tensor(0.)
