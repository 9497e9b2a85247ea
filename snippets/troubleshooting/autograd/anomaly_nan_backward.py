import warnings
from textwrap import fill

import torch
from torch.nn import functional as F

zero = torch.zeros(2)
warnings.simplefilter("ignore")  # a warning, too, names the line of the forward pass
for loss in [
    lambda x: F.mse_loss(x + torch.nan, zero),
    lambda x: (0 * x.sqrt()).sum(),
    lambda x: torch.where(x > 0, x.log(), 0).sum(),
    lambda x: (x / x).sum(),
    lambda x: torch.where(x > 0, x**0.5, 0).sum(),
    lambda x: F.cross_entropy(x + torch.tensor([torch.inf, 0]), zero[0].long()),
    lambda x: F.binary_cross_entropy_with_logits(x + torch.nan, zero),
]:
    x = torch.tensor([0.0, 1.0], requires_grad=True)
    try:
        with torch.autograd.detect_anomaly():
            loss(x).backward()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> Function 'MseLossBackward0' returned nan values in its 0th output.
        #> Function 'SqrtBackward0' returned nan values in its 0th output.
        #> Function 'LogBackward0' returned nan values in its 0th output.
        #> Function 'DivBackward0' returned nan values in its 1th output.
        #> Function 'PowBackward0' returned nan values in its 0th output.
        #> Function 'LogSoftmaxBackward0' returned nan values in its 0th output.
        #> Function 'BinaryCrossEntropyWithLogitsBackward0' returned nan values in its
        #> 0th output.

# Repair
x = torch.tensor([0.0, 1.0], requires_grad=True)
safe = torch.where(x > 0, x, 1)  # before the function, not only after it
torch.where(x > 0, safe.sqrt(), 0).sum().backward()
print(x.grad)
#> tensor([0.0000, 0.5000])
