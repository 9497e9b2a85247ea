import torch
from asymmetric_loss import asymmetric_loss

grid = torch.linspace(-10, 10, 20001, dtype=torch.float64)
one, zero = torch.ones_like(grid), torch.zeros_like(grid)

for gamma_neg, gamma_pos, clip in [(0, 0, 0), (0, 0, 0.05), (4, 1, 0), (4, 1, 0.05)]:
    options = {"clip": clip, "reduction": "none"}
    positive = asymmetric_loss(grid, one, gamma_neg, gamma_pos, **options)
    negative = asymmetric_loss(grid, zero, gamma_neg, gamma_pos, **options)
    best = []
    for share in [0.01, 0.1, 0.3, 0.5]:
        index = (share * positive + (1 - share) * negative).argmin()
        best.append(round(grid[index].sigmoid().item(), 3))
    print(gamma_neg, gamma_pos, clip, best)
    #> 0 0 0 [0.01, 0.1, 0.3, 0.5]
    #> 0 0 0.05 [0.05, 0.105, 0.315, 0.525]
    #> 4 1 0 [0.282, 0.431, 0.534, 0.604]
    #> 4 1 0.05 [0.321, 0.468, 0.57, 0.639]
