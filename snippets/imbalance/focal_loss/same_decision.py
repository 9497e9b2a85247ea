import torch
from focal_loss import binary_focal_loss

shares = torch.tensor([[0.05], [0.3], [0.45], [0.55], [0.95]], dtype=torch.float64)
grid = torch.linspace(-6, 6, 12001, dtype=torch.float64)
one, zero = torch.ones_like(grid), torch.zeros_like(grid)
print("true share     ", shares.flatten().tolist())
#> true share      [0.05, 0.3, 0.45, 0.55, 0.95]

for gamma in [0.0, 2.0, 5.0]:
    positive = binary_focal_loss(grid, one, gamma=gamma, reduction="none")
    negative = binary_focal_loss(grid, zero, gamma=gamma, reduction="none")
    best = (shares * positive + (1 - shares) * negative).argmin(1)
    print("best, gamma", gamma, [round(p, 3) for p in grid[best].sigmoid().tolist()])
    #> best, gamma 0.0 [0.05, 0.3, 0.45, 0.55, 0.95]
    #> best, gamma 2.0 [0.25, 0.421, 0.481, 0.519, 0.75]
    #> best, gamma 5.0 [0.371, 0.462, 0.491, 0.509, 0.629]
