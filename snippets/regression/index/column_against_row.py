import warnings

import torch
from torch.nn import functional as F

input = torch.tensor([[1.0], [2.0], [3.0]])  # what nn.Linear(…, 1) returns: a column
target = torch.tensor([1.0, 2.0, 3.0])  # the same numbers: a perfect prediction

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # PyTorch warns, and goes on
    for loss in [F.mse_loss, F.l1_loss, F.huber_loss, F.smooth_l1_loss]:
        wrong, right = loss(input, target), loss(input.squeeze(1), target)
        print(f"{loss.__name__:14} {wrong:.4f} {right:.4f}")
        #> mse_loss       1.3333 0.0000
        #> l1_loss        0.8889 0.0000
        #> huber_loss     0.5556 0.0000
        #> smooth_l1_loss 0.5556 0.0000
