import torch
from torch.nn import functional as F

for N in [2, 4, 256]:
    cosine = torch.zeros(N, N)  # nothing learnt
    scale, bias = 10.0, -10.0  # the initial values
    sign = 2 * torch.eye(N) - 1
    each = -F.logsigmoid(sign * (scale * cosine + bias))
    # Repair
    print(f"N {N}: mean {each.mean():.4f}, sum / N {each.sum() / N:.4f}")
    #> N 2: mean 5.0000, sum / N 10.0001
    #> N 4: mean 2.5000, sum / N 10.0002
    #> N 256: mean 0.0391, sum / N 10.0116
