import torch
from torch.nn import functional as F

weight = torch.tensor([1.0, 19.0], dtype=torch.float64)  # one positive in twenty
target = torch.tensor([0])
grid = torch.linspace(-6, 6, 12_001, dtype=torch.float64)
input = torch.stack([torch.zeros_like(grid), grid], 1)  # logit of the rare class
common = target.expand(len(grid))

for alpha in [0.0, 0.01, 0.1]:
    loss = F.cross_entropy(
        input, common, weight, reduction="none", label_smoothing=alpha
    )
    best = grid[loss.argmin()].sigmoid()
    smoothed = F.cross_entropy(input, common, reduction="none", label_smoothing=alpha)
    apart = grid[(weight[target] * smoothed).argmin()].sigmoid()
    print(
        f"alpha {alpha}: rare class {best:.3f}, weight of the target alone {apart:.3f}"
    )
    #> alpha 0.0: rare class 0.002, weight of the target alone 0.002
    #> alpha 0.01: rare class 0.087, weight of the target alone 0.005
    #> alpha 0.1: rare class 0.500, weight of the target alone 0.050
