from textwrap import fill

import torch
from torch.nn import functional as F

last = torch.zeros(1, 1)  # the last batch of an epoch holds one sample
target = torch.ones(1)

for call in [
    lambda: F.binary_cross_entropy_with_logits(last.squeeze(), target),
    lambda: F.binary_cross_entropy(last.sigmoid().squeeze(), target),
    lambda: F.cross_entropy(torch.zeros(1, 3), torch.tensor([[2]]).squeeze()),
    lambda: F.cross_entropy(torch.zeros(1, 3, 8, 8).squeeze(), torch.zeros(1, 8, 8)),
]:
    try:
        call()
    except ValueError as error:
        print(fill(str(error), 77))
        #> Target size (torch.Size([1])) must be the same as input size (torch.Size([]))
        #> Using a target size (torch.Size([1])) that is different to the input size
        #> (torch.Size([])) is deprecated. Please ensure they have the same size.
        #> Expected input batch_size (1) to match target batch_size (0).
        #> Expected input batch_size (3) to match target batch_size (1).

# Repair
print(F.binary_cross_entropy_with_logits(last.squeeze(1), target))
#> tensor(0.6931)
print(F.cross_entropy(torch.zeros(1, 3), torch.tensor([[2]]).squeeze(1)))
#> tensor(1.0986)
