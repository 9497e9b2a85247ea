import warnings

import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[0.5, 0.3, 0.2]]).log()
target = torch.tensor([[0.2, 0.3, 0.5]])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.KLDivLoss("sum").reduction)
    #> mean
    print(F.kl_div(input, target, "sum"))  # size_average="sum"
    #> tensor(0.0916)
    for warning in caught:
        print(str(warning.message)[:60])
        #> size_average and reduce args will be deprecated, please use
        #> size_average and reduce args will be deprecated, please use
print(F.kl_div(input, target, reduction="sum"))
#> tensor(0.2749)
