import torch
from torch.nn import functional as F


def dice_loss(logits, target):
    p, y = logits.softmax(1), F.one_hot(target, logits.shape[1]).mT
    return 1 - (2 * (p * y).sum((0, 2)) / (p + y).sum((0, 2))).mean()


for classes in [2, 3, 4, 5]:
    target = torch.zeros(1, 10_000, dtype=torch.int64)
    target[0, : classes - 1] = torch.arange(1, classes)  # one pixel of each
    logits = torch.zeros(1, classes, 10_000)
    logits[:, 0] = 12.0  # background everywhere
    logits.requires_grad_()
    loss = dice_loss(logits, target)
    (slope,) = torch.autograd.grad(loss, logits)
    # Repair: add cross-entropy
    both = dice_loss(logits, target) + F.cross_entropy(logits, target)
    (more,) = torch.autograd.grad(both, logits)
    slopes = f"slope {slope[0, 1, 0]:.1e}, with CE {more[0, 1, 0]:.1e}"
    print(f"{classes} classes: {loss:.2f}, {slopes}")
    #> 2 classes: 0.50, slope -5.8e-06, with CE -1.1e-04
    #> 3 classes: 0.67, slope -3.9e-06, with CE -1.0e-04
    #> 4 classes: 0.75, slope -2.9e-06, with CE -1.0e-04
    #> 5 classes: 0.80, slope -2.3e-06, with CE -1.0e-04
