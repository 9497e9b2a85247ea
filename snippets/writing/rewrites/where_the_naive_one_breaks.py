import torch
from torch.nn import functional as F


def no(logit):  # target 0
    return -torch.log(1 - torch.sigmoid(logit))


def yes(logit):  # target 1, far on the wrong side
    return -torch.log(torch.sigmoid(-logit))


def stable(logit):
    return -F.logsigmoid(-logit)


def fails(loss, size):
    logit = size.clone().requires_grad_()
    value = loss(logit)
    (gradient,) = torch.autograd.grad(value, logit)
    return not (value.isfinite() and gradient.isfinite())


def first_failure(loss, dtype):
    """Halve an interval until its ends are neighbours among the numbers of `dtype`."""
    low, high = torch.tensor([1.0, 1e4], dtype=dtype)
    while (middle := low + (high - low) / 2) != low and middle != high:
        low, high = (low, middle) if fails(loss, middle) else (middle, high)
    return round(high.item(), 5) if fails(loss, high) else "never"


for dtype in [torch.float64, torch.float32, torch.float16, torch.bfloat16]:
    found = {loss.__name__: first_failure(loss, dtype) for loss in [no, yes, stable]}
    print(str(dtype), found)
    #> torch.float64 {'no': 36.7368, 'yes': 709.78271, 'stable': 'never'}
    #> torch.float32 {'no': 16.63553, 'yes': 88.72284, 'stable': 'never'}
    #> torch.float16 {'no': 8.32031, 'yes': 11.09375, 'stable': 'never'}
    #> torch.bfloat16 {'no': 6.25, 'yes': 89.0, 'stable': 'never'}
