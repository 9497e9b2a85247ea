import warnings

import torch
from torch.nn import functional as F

scores = torch.zeros(4, 5, 3)  # (N, T, C)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    implicit = F.softmax(scores)
print(str(caught[0].message).partition(".")[0])
#> Implicit dimension choice for softmax has been deprecated
print("sum over classes", implicit.sum(2)[0, 0].item())
#> sum over classes 0.75

# Repair
print("sum over classes", F.softmax(scores, dim=2).sum(2)[0, 0].item())
#> sum over classes 1.0
