import torch
from torch.nn import functional as F


def steps(start, loss):
    """Count steps of gradient descent, learning rate 1, until one sample is right."""
    logit = torch.tensor(float(start), dtype=torch.float64, requires_grad=True)
    target = torch.zeros((), dtype=torch.float64)
    for step in range(3000):
        if logit < 0:
            return str(step)
        (slope,) = torch.autograd.grad(loss(logit, target), logit)
        with torch.no_grad():
            logit -= slope
    return "over 3000"


def on_probability(logit, target):
    return F.mse_loss(logit.sigmoid(), target)


print("start      BCE        MSE")
#> start      BCE        MSE
for start in [1, 2, 4, 6, 8]:
    cross = steps(start, F.binary_cross_entropy_with_logits)
    print(f"{start:5} {cross:>8} {steps(start, on_probability):>10}")
    #>     1        2          4
    #>     2        3          8
    #>     4        5         36
    #>     6        7        214
    #>     8        9       1507
