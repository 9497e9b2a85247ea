import torch
from torch.nn import functional as F


def gradient(loss, gap):
    gap = torch.tensor(gap, requires_grad=True)
    return torch.autograd.grad(loss(gap), gap)[0].item()


def wrong(gap):
    return 1 - torch.sigmoid(gap)


def right(gap):
    return -F.logsigmoid(gap)


print(f"wrong {gradient(wrong, -8.0):.4f}")
#> wrong -0.0003
print(f"right {gradient(right, -8.0):.4f}")
#> right -0.9997
# The test: the worse the order, the stronger the pull
assert abs(gradient(right, -8.0)) > abs(gradient(right, 0.0))
assert abs(gradient(wrong, -8.0)) < abs(gradient(wrong, 0.0))
