import textwrap
import warnings

import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 2])
options = nn.LinearCrossEntropyOptions()
head = (input, linear_weight, target)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.linear_cross_entropy(*head, options=options)
    print(len(caught))
    #> 0
    F.linear_cross_entropy(*head, options=options, label_smoothing=0.1)
    F.linear_cross_entropy(input, linear_weight, torch.eye(3)[target], options=options)
    deep = (input, linear_weight[:, None], target[:, None])
    F.linear_cross_entropy(*deep, options=options)
    small = F.linear_cross_entropy(*head[:2], target.byte(), options=options)
    print(len(caught), torch.equal(small, F.linear_cross_entropy(*head)))
    #> 4 True

print(textwrap.fill(str(caught[0].message), 80))
#> linear_cross_entropy: ``options`` ignored; chunked path needs reduction in
#> {'mean','sum','none'}, label_smoothing == 0, target.dtype == int64, out_features
#> == (). Got reduction='mean', label_smoothing=0.1, target.dtype=torch.int64,
#> out_features=(), tracing=False, linear_bias.shape=None.

with warnings.catch_warnings():
    warnings.filterwarnings("error", message="linear_cross_entropy")
    try:
        F.linear_cross_entropy(*head, options=options, label_smoothing=0.1)
    except UserWarning as error:
        print("stopped:", str(error)[:43])
        #> stopped: linear_cross_entropy: ``options`` ignored;
