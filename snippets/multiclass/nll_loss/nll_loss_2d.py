import warnings

import torch
from torch import nn

input = torch.zeros(2, 3, 4, 4).log_softmax(dim=1)
target = torch.zeros(2, 4, 4, dtype=torch.long)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.NLLLoss2d()

print(caught[0].category.__name__, str(caught[0].message).partition(". ")[0])
#> FutureWarning `NLLLoss2d` has been deprecated
print(issubclass(nn.NLLLoss2d, nn.NLLLoss))
#> True
print(old(input, target), nn.NLLLoss()(input, target))
#> tensor(1.0986) tensor(1.0986)
