import torch
from torch.nn import functional as F

two_hot = torch.tensor([[0.0, 0.75, 0.25, 0.0]])  # the edge is at 1.25


def wrong(logits):  # as a focal loss
    p = logits.softmax(1)
    return -(two_hot * (1 - p).square() * p.log()).sum()


def right(logits):
    return F.cross_entropy(logits, two_hot)


logits = torch.tensor([[0.0, 2.0, 1.0, 0.0]])  # bins 0 to 3
print(f"wrong {wrong(logits):.4f}")
#> wrong 0.2808
print(f"right {right(logits):.4f}")
#> right 0.7438
# The test: no gradient where the output is the two-hot target itself
best = two_hot.log().clamp(min=-20).requires_grad_()
for loss in (right, wrong):
    flat = torch.autograd.grad(loss(best), best)[0].abs().max() < 1e-6
    assert flat == (loss is right)
