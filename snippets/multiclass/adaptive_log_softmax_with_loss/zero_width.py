import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.AdaptiveLogSoftmaxWithLoss(32, 1000, cutoffs=[10, 100, 400])
print(len(caught), {str(warning.message) for warning in caught})
#> 2 {'Initializing zero-element tensors is a no-op'}
print([down.weight.shape[0] for down, _up in loss.tail])
#> [8, 2, 0]

probability = loss.log_prob(9 * torch.ones(1, 32)).exp()[0].detach()
for start, stop in [(10, 100), (100, 400), (400, 1000)]:
    print(start, len(probability[start:stop].unique()), "different probabilities")
    #> 10 90 different probabilities
    #> 100 300 different probabilities
    #> 400 1 different probabilities

loss = nn.AdaptiveLogSoftmaxWithLoss(32, 1000, cutoffs=[10, 100, 400], div_value=1.5)
print([down.weight.shape[0] for down, _up in loss.tail])
#> [21, 14, 9]
