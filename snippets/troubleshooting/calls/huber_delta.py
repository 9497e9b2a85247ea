import torch
from torch import nn
from torch.nn import functional as F

input, target = torch.tensor([2.5, 3.0]), torch.tensor([3.0, 5.0])

for call in [
    lambda: nn.HuberLoss(delta=0.0)(input, target),
    lambda: F.huber_loss(input, target, delta=-1.0),
    lambda: nn.HuberLoss(delta="1"),
    lambda: F.huber_loss(input, target, delta=torch.tensor([0.5, 1.0])),
]:
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(str(error).splitlines()[0])
        #> huber_loss does not support non-positive values for delta.
        #> huber_loss does not support non-positive values for delta.
        #> delta must be a float or int, got: <class 'str'>
        #> huber_loss(): argument 'delta' (position 4) must be float, not Tensor

# Repair
print(F.huber_loss(input, target, delta=1.0))
#> tensor(0.8125)
print(F.smooth_l1_loss(input, target, beta=0.0))  # no square at all: L1
#> tensor(1.2500)
