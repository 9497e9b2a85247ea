import warnings

import torch
from torch.nn import functional as F

target = torch.zeros(1, 1000)
target[0, 0] = 1.0
input = torch.zeros(1, 1000).log_softmax(1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(f"{F.kl_div(input, target):.6f}")
    #> 0.006908
print(str(caught[0].message).partition(".")[0])
#> reduction: 'mean' divides the total loss by both the batch size and the support size

# Repair
print(f"{F.kl_div(input, target, reduction='batchmean'):.6f}")
#> 6.907755
