import warnings

import torch
from torch.nn import functional as F

input = torch.tensor([[0.5, 0.25, 0.25], [0.1, 0.8, 0.1]], dtype=torch.float64).log()
target = torch.tensor([[0.25, 0.75, 0.0], [0.2, 0.5, 0.3]], dtype=torch.float64)

elements = F.kl_div(input, target, reduction="none")
print(elements.sum(dim=1).numpy().round(4))  # the divergence of each row
#> [0.6507 0.2332]

for reduction, divisor in [("sum", 1), ("batchmean", 2), ("mean", 6)]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = F.kl_div(input, target, reduction=reduction)
    own = elements.sum() / divisor
    print(f"{reduction:9} {loss:.4f} {own:.4f} warnings: {len(caught)}")
    #> sum       0.8839 0.8839 warnings: 0
    #> batchmean 0.4419 0.4419 warnings: 0
    #> mean      0.1473 0.1473 warnings: 1
