import torch
from torch.nn import functional as F


def wrong(score, sign):
    return -torch.sigmoid(sign * score).mean()


def right(score, sign):
    return -F.logsigmoid(sign * score).mean()


score = torch.tensor([-6.0, 6.0], requires_grad=True)  # both far out of order
sign = torch.tensor([1.0, -1.0])
for loss in (wrong, right):
    gradient = torch.autograd.grad(loss(score, sign), score)[0]
    print(loss.__name__, f"{loss(score, sign):.4f}, gradient {gradient[0]:.4f}")
    #> wrong -0.0025, gradient -0.0012
    #> right 6.0025, gradient -0.4988
# The test: binary cross-entropy with the sign as label
exact = F.binary_cross_entropy_with_logits(score, (sign + 1) / 2)
assert right(score, sign).isclose(exact) and not wrong(score, sign).isclose(exact)
