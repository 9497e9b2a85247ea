import torch
from dice_loss import dice_cross_entropy_loss, dice_loss
from torch.nn import functional as F

torch.manual_seed(0)
input = torch.randn(2, 3, 8, 8, requires_grad=True)
target = torch.zeros(2, 8, 8, dtype=torch.long)
target[0, :2, :2], target[1, 5:, 5:] = 1, 2
objects = torch.tensor([0.0, 1.0, 1.0])  # everything but the background

for name, weights in [
    ("neither", {}),
    ("Dice only", {"dice_weight": objects}),
    ("both", {"dice_weight": objects, "ce_weight": objects}),
]:
    loss = dice_cross_entropy_loss(input, target, smooth=1e-5, **weights)
    (gradient,) = torch.autograd.grad(loss, input)
    pull = gradient[:, 0].where(target == 0, 0).sum()  # on background, to background
    print(f"{name:9} {loss:.4f}  pull {-pull:.4f}")
    #> neither   2.1328  pull 0.6607
    #> Dice only 2.2733  pull 0.6014
    #> both      2.1997  pull 0.0128

dice = dice_loss(input, target, objects, smooth=1e-5)
cross_entropy = F.cross_entropy(input, target)
print(f"Dice without, cross-entropy with: {dice + cross_entropy:.4f}")
#> Dice without, cross-entropy with: 2.2733
