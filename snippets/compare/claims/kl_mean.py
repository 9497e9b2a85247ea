import warnings

import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

p = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]], dtype=torch.float64)
q = torch.tensor([[0.4, 0.4, 0.2], [0.3, 0.3, 0.4]], dtype=torch.float64)

truth = kl_divergence(Categorical(p), Categorical(q)).mean().item()
batchmean = F.kl_div(q.log(), p, reduction="batchmean").item()
with warnings.catch_warnings(record=True):
    mean = F.kl_div(q.log(), p, reduction="mean").item()
print(f"KL {truth:.4f}, batchmean {batchmean:.4f}, mean {mean:.4f}, x 3 {3 * mean:.4f}")
#> KL 0.2593, batchmean 0.2593, mean 0.0864, x 3 0.2593
