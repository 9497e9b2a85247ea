import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 3.0, 0.0, -1.0], [2.0, 0.0, 1.0, 0.5]]).double()
target = torch.tensor([1, 2])
allowed = torch.tensor([[False, True, True, True], [False, True, True, False]])
alpha = 0.1

masked = input.masked_fill(~allowed, -torch.inf)
print(F.cross_entropy(masked, target, label_smoothing=alpha))
#> tensor(inf, dtype=torch.float64)


def smoothed_over_allowed(input, target, allowed, alpha):
    log_p = input.masked_fill(~allowed, -torch.inf).log_softmax(1)
    true = -log_p.gather(1, target[:, None])[:, 0]
    others = -log_p.masked_fill(~allowed, 0.0).sum(1) / allowed.sum(1)
    return ((1 - alpha) * true + alpha * others).mean()


print(smoothed_over_allowed(input, target, allowed, alpha))
#> tensor(0.3312, dtype=torch.float64)
print(smoothed_over_allowed(input, target, torch.ones(2, 4).bool(), alpha))
#> tensor(0.9843, dtype=torch.float64)
# An ignored class 0 is among the smoothed classes all the same.
print(F.cross_entropy(input, target, ignore_index=0, label_smoothing=alpha))
#> tensor(0.9843, dtype=torch.float64)
