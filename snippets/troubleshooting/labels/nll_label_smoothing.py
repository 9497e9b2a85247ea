from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

logits, target = torch.tensor([[2.0, 0.5, -1.0]]), torch.tensor([0])

for call in [
    lambda: nn.NLLLoss(label_smoothing=0.1),
    lambda: F.nll_loss(logits, target, label_smoothing=0.1),
    lambda: nn.BCEWithLogitsLoss(label_smoothing=0.1),
    lambda: nn.BCEWithLogitsLoss(ignore_index=255),
    lambda: nn.MSELoss(dim=1),
    lambda: F.smooth_l1_loss(logits, logits, weight=logits),
]:
    try:
        call()
    except TypeError as error:
        print(fill(str(error), 76))
        #> NLLLoss.__init__() got an unexpected keyword argument 'label_smoothing'
        #> nll_loss() got an unexpected keyword argument 'label_smoothing'
        #> BCEWithLogitsLoss.__init__() got an unexpected keyword argument
        #> 'label_smoothing'
        #> BCEWithLogitsLoss.__init__() got an unexpected keyword argument
        #> 'ignore_index'
        #> _Loss.__init__() got an unexpected keyword argument 'dim'
        #> smooth_l1_loss() got an unexpected keyword argument 'weight'

# Repair
print(nn.CrossEntropyLoss(label_smoothing=0.1)(logits, target))  # takes logits
#> tensor(0.3913)
binary, label = torch.tensor([2.0]), torch.tensor([1.0])
smooth = label * (1 - 0.1) + 0.5 * 0.1
print(F.binary_cross_entropy_with_logits(binary, smooth))
#> tensor(0.2269)
