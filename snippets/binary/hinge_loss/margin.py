import torch
from hinge_loss import hinge_loss

input = torch.tensor([2.0, 0.5, -0.5])
target = torch.ones(3)

for margin in [0.0, 1.0, 3.0]:
    print(margin, hinge_loss(input, target, margin=margin, reduction="none"))
    #> 0.0 tensor([0.0000, 0.0000, 0.5000])
    #> 1.0 tensor([0.0000, 0.5000, 1.5000])
    #> 3.0 tensor([1.0000, 2.5000, 3.5000])

scaled = 3 * hinge_loss(input / 3, target, reduction="none")
print("3 * hinge(x / 3)", scaled)
#> 3 * hinge(x / 3) tensor([1.0000, 2.5000, 3.5000])
