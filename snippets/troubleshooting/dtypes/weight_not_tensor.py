from textwrap import fill

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

logits, target = torch.zeros(2, 3), torch.tensor([0, 1])

for call in [
    lambda: nn.BCEWithLogitsLoss(pos_weight=3.0),
    lambda: nn.CrossEntropyLoss(weight=[1.0, 2.0, 5.0]),
    lambda: nn.CrossEntropyLoss(weight=np.ones(3)),
    lambda: nn.CrossEntropyLoss("sum"),  # `weight` comes first
    lambda: F.cross_entropy(logits, target, [1.0, 2.0, 5.0]),
    lambda: F.nll_loss(logits, target, np.ones(3)),
    lambda: F.binary_cross_entropy_with_logits(logits, logits, pos_weight=3.0),
    lambda: F.binary_cross_entropy(logits, logits, weight=[1.0, 2.0, 5.0]),
    lambda: F.multi_margin_loss(logits, target, weight=[1.0, 2.0, 5.0]),
]:
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(fill(str(error), 76))
        #> cannot assign 'float' object to buffer 'pos_weight' (torch Tensor or None
        #> required)
        #> cannot assign 'list' object to buffer 'weight' (torch Tensor or None
        #> required)
        #> cannot assign 'numpy.ndarray' object to buffer 'weight' (torch Tensor or
        #> None required)
        #> cannot assign 'str' object to buffer 'weight' (torch Tensor or None
        #> required)
        #> cross_entropy_loss(): argument 'weight' (position 3) must be Tensor, not
        #> list
        #> nll_loss_nd(): argument 'weight' (position 3) must be Tensor, not
        #> numpy.ndarray
        #> binary_cross_entropy_with_logits(): argument 'pos_weight' (position 4) must
        #> be Tensor, not float
        #> 'list' object has no attribute 'size'
        #> 'list' object has no attribute 'dim'

# Repair
weight = torch.tensor([1.0, 2.0, 5.0])
print(nn.CrossEntropyLoss(weight=weight)(logits, target))
#> tensor(1.0986)
loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))
print(loss(torch.zeros(2), torch.tensor([1.0, 0.0])))
#> tensor(1.3863)
