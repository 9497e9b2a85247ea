import math

import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

input = torch.ones(4, 3, requires_grad=True)  # every embedding in one place
target = torch.tensor([0, 0, 1, 1])

for margin in [0.2, None]:
    loss = batch_hard_triplet_loss(input, target, margin)
    (gradient,) = torch.autograd.grad(loss, input)
    print(margin, round(loss.item(), 4), "gradient", gradient.abs().sum().item())
    #> 0.2 0.2 gradient 0.0
    #> None 0.6931 gradient 0.0
print("ln 2", round(math.log(2), 4))
#> ln 2 0.6931
