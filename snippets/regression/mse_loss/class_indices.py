import warnings
from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.zeros(4, 10)
target = torch.tensor([3, 1, 7, 0])

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        F.mse_loss(logits, target.float())
except RuntimeError as error:
    print(fill(str(error), 80))
    #> The size of tensor a (10) must match the size of tensor b (4) at non-singleton
    #> dimension 1
print(F.cross_entropy(logits, target))
#> tensor(2.3026)
