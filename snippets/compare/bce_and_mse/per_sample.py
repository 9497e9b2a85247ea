from math import exp, log

import torch
from torch.nn import functional as F

print("logit      p         BCE        MSE    slope BCE  slope MSE  ratio")
#> logit      p         BCE        MSE    slope BCE  slope MSE  ratio
for x in [0.0, 1.09864, 10.0]:  # target 0: undecided, wrong, surely wrong
    p = 1 / (1 + exp(-x))
    cross, square = -log(1 - p), p**2  # by hand
    row = f"{x:<7g} {p:.6f} {cross:10.6f} {square:10.6f}"

    logit = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    target = torch.zeros((), dtype=torch.float64)
    losses = [
        F.binary_cross_entropy_with_logits(logit, target),
        F.mse_loss(torch.sigmoid(logit), target),
    ]
    assert abs(losses[0] - cross) < 1e-12 and abs(losses[1] - square) < 1e-12
    pull, weak = (torch.autograd.grad(loss, logit)[0].item() for loss in losses)
    print(f"{row} {pull:10.6f} {weak:10.6f} {weak / pull:9.6f}")
    #> 0       0.500000   0.693147   0.250000   0.500000   0.250000  0.500000
    #> 1.09864 0.750005   1.386315   0.562508   0.750005   0.281248  0.374995
    #> 10      0.999955  10.000045   0.999909   0.999955   0.000091  0.000091
print(f"2 p (1 - p) at the last logit: {2 * p * (1 - p):.6f}")
#> 2 p (1 - p) at the last logit: 0.000091
