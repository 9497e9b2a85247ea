from functools import partial

import torch
from torch.nn import functional as F

target = torch.arange(3).repeat_interleave(torch.tensor([45, 40, 15]))  # of one input

for name, loss in {
    "p=1": F.multi_margin_loss,
    "p=2": partial(F.multi_margin_loss, p=2),
    "cross-entropy": F.cross_entropy,
}.items():
    scores = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    for step in range(1, 3001):
        value = loss(scores.expand(100, 3), target)
        (gradient,) = torch.autograd.grad(value, scores)
        scores.data -= 10 / (step + 9) * gradient
    print(name, [round(score, 2) for score in scores.tolist()])
    #> p=1 [0.33, 0.33, -0.67]
    #> p=2 [0.19, 0.13, -0.32]
    #> cross-entropy [0.41, 0.29, -0.69]

for fixed in [[0.0, 0.0, -1.0], [0.1, 0.0, -1.0], [1.0, 0.0, -1.0]]:  # p=1
    scores = torch.tensor(fixed, dtype=torch.float64)
    print(fixed, round(F.multi_margin_loss(scores.expand(100, 3), target).item(), 4))
    #> [0.0, 0.0, -1.0] 0.4833
    #> [0.1, 0.0, -1.0] 0.4867
    #> [1.0, 0.0, -1.0] 0.5167
