import torch
from torch.nn import functional as F


def loss(anchor, positive, negative, normalise):
    anchor, positive = F.normalize(anchor, dim=0), F.normalize(positive, dim=0)
    negative = F.normalize(negative, dim=0) if normalise else negative
    slope = torch.tan(torch.deg2rad(torch.tensor(40.0))) ** 2
    term = 4 * slope * (anchor + positive) @ negative
    return F.softplus(term - 2 * (1 + slope) * anchor @ positive).item()


anchor, positive = torch.tensor([1.0, 0.0]), torch.tensor([0.8, 0.6])
negative = torch.tensor([1.2, 1.6])  # length 2
print(f"wrong {loss(anchor, positive, negative, normalise=False):.4f}")
#> wrong 6.0628
print(f"right {loss(anchor, positive, negative, normalise=True):.4f}")
#> right 1.8399
# The test: the length of an embedding does not count
for normalise in (True, False):
    other = loss(anchor, positive, 2 * negative, normalise)
    change = other - loss(anchor, positive, negative, normalise)
    assert (abs(change) < 1e-6) == normalise
