import torch
from focal_loss import binary_focal_loss

share = 0.1  # one sample in ten is positive, and no feature tells which
grid = torch.linspace(-6, 6, 12001, dtype=torch.float64)
one, zero = torch.ones_like(grid), torch.zeros_like(grid)

for gamma, alpha in [(0.0, None), (2.0, None), (2.0, 0.25), (2.0, 0.75), (2.0, 0.9)]:
    options = {"gamma": gamma, "alpha": alpha, "reduction": "none"}
    positive = binary_focal_loss(grid, one, **options)
    negative = binary_focal_loss(grid, zero, **options)
    best = grid[(share * positive + (1 - share) * negative).argmin()].sigmoid()
    print(f"gamma {gamma}, alpha {alpha}: best probability {best:.3f}")
    #> gamma 0.0, alpha None: best probability 0.100
    #> gamma 2.0, alpha None: best probability 0.306
    #> gamma 2.0, alpha 0.25: best probability 0.227
    #> gamma 2.0, alpha 0.75: best probability 0.399
    #> gamma 2.0, alpha 0.9: best probability 0.500
