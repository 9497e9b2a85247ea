import torch
from torch.nn import functional as F

share = 0.7  # of these samples are positive, and nothing tells them apart
p = torch.linspace(0.001, 0.999, 999, dtype=torch.float64)
one, zero = torch.ones_like(p), torch.zeros_like(p)


def expected(loss):
    return share * loss(p, one) + (1 - share) * loss(p, zero)


def best(curve):
    lowest = p[curve < curve.min() + 1e-12]
    return (
        f"{lowest[0]:.3f} to {lowest[-1]:.3f}"
        if len(lowest) > 1
        else f"{lowest[0]:.3f}"
    )


def log_loss(p, y):
    return F.binary_cross_entropy(p, y, reduction="none")


def brier(p, y):
    return F.mse_loss(p, y, reduction="none")


def l1(p, y):
    return F.l1_loss(p, y, reduction="none")


def zero_one(p, y):
    return ((p > 0.5) != (y > 0.5)).double()


for loss in [log_loss, brier, l1, zero_one]:
    print(f"{loss.__name__:9} is lowest at p = {best(expected(loss))}")
    #> log_loss  is lowest at p = 0.700
    #> brier     is lowest at p = 0.700
    #> l1        is lowest at p = 0.999
    #> zero_one  is lowest at p = 0.501 to 0.999
