from textwrap import fill

import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.7], [0.8, 0.1, 0.1]])

for call in [
    lambda: F.multi_margin_loss(input, torch.tensor([2, 0, 1])),
    lambda: F.multi_margin_loss(input, torch.tensor([[2], [0]])),
    lambda: F.multi_margin_loss(input[None], torch.tensor([2])),
    lambda: F.multi_margin_loss(input, torch.tensor([2, 0]), p=3),
    lambda: F.multilabel_margin_loss(input, torch.tensor([2, 0])),
]:
    try:
        call()
    except (RuntimeError, ValueError) as error:
        print(fill(str(error), 76))
        #> multi_margin_loss: target tensor should be 1-D with size equal to the number
        #> of input samples (batch size). Expected target size [2], but got [3]. Input
        #> has shape [2, 3].
        #> multi_margin_loss: target tensor should be 1-D with size equal to the number
        #> of input samples (batch size). Expected target size [2], but got [2, 1].
        #> Input has shape [2, 3].
        #> Expected non-empty vector or matrix with optional 0-dim batch size, but got:
        #> [1, 2, 3]
        #> only p == 1 and p == 2 supported
        #> inconsistent target size: [2] for input of size: [2, 3]

# Repair
print(F.multi_margin_loss(input, torch.tensor([2, 0])))
#> tensor(0.2500)
