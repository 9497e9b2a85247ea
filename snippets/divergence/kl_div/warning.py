import textwrap
import warnings

import torch
from torch import nn

input = torch.tensor([[0.5, 0.5]]).log()
target = torch.tensor([[0.5, 0.5]])

for reduction in ["mean", "batchmean"]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        nn.KLDivLoss(reduction=reduction)(input, target)
    print(reduction, len(caught))
    #> mean 1
    #> batchmean 0
    for warning in caught:
        print(textwrap.fill(str(warning.message), 72))
        #> reduction: 'mean' divides the total loss by both the batch size and the
        #> support size.'batchmean' divides only by the batch size, and aligns with
        #> the KL div math definition.'mean' will be changed to behave the same as
        #> 'batchmean' in the next major release.
