from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.zeros(2, 3, 4, 4)  # (N, C, H, W)
tokens = torch.zeros(2, 6, dtype=torch.int64)

for call in [
    lambda: logits.permute(0, 2, 3, 1).view(-1, 3),
    lambda: tokens[:, 1:].view(-1),  # the labels of a language model, shifted
    lambda: logits.view(-1, 5),
]:
    try:
        call()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> view size is not compatible with input tensor's size and stride (at least
        #> one dimension spans across two contiguous subspaces). Use .reshape(...)
        #> instead.
        #> view size is not compatible with input tensor's size and stride (at least
        #> one dimension spans across two contiguous subspaces). Use .reshape(...)
        #> instead.
        #> shape '[-1, 5]' is invalid for input of size 96

# Repair
flat = logits.permute(0, 2, 3, 1).reshape(-1, 3)
print(F.cross_entropy(flat, torch.zeros(32, dtype=torch.int64)))
#> tensor(1.0986)
print(tokens[:, 1:].reshape(-1).shape)
#> torch.Size([10])
