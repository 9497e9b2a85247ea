import math

import torch
from torch.nn import functional as F

for share in [0.5, 0.1, 0.01]:  # of positives
    labels = (torch.arange(1000) < 1000 * share).float()
    best = torch.full((1000,), math.log(share / (1 - share)))  # logit of the share
    loss = F.binary_cross_entropy_with_logits(best, labels)
    start = F.binary_cross_entropy_with_logits(torch.zeros(1000), labels)
    print(f"{share:4} start {start:.3f}, constant at its best {loss:.3f}")
    #>  0.5 start 0.693, constant at its best 0.693
    #>  0.1 start 0.693, constant at its best 0.325
    #> 0.01 start 0.693, constant at its best 0.056
