import warnings

import torch
from torch.nn import functional as F

answer = torch.tensor([[1.0], [2.0], [3.0]])  # shape (3, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # shape (3): the same numbers
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.mse_loss(answer, target))
    #> tensor(1.3333)
print(str(caught[0].message)[:69])
#> Using a target size (torch.Size([3])) that is different to the input
print(F.mse_loss(answer.squeeze(1), target))
#> tensor(0.)
