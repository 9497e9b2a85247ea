import math

import torch
from torch.nn import functional as F

input, target = torch.tensor([1.0, 2.0, 6.0, 0.0]), torch.zeros(4)
each = F.mse_loss(input, target, reduction="none")

for call in [
    lambda: each.item(),
    lambda: float(each),
    lambda: math.log(each),
    lambda: f"{each:.3f}",
    lambda: bool(each > 1),
    lambda: each[:0].item(),
]:
    try:
        call()
    except (RuntimeError, ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
        #> RuntimeError: a Tensor with 4 elements cannot be converted to Scalar
        #> ValueError: only one element tensors can be converted to Python scalars
        #> ValueError: only one element tensors can be converted to Python scalars
        #> TypeError: unsupported format string passed to Tensor.__format__
        #> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
        #> RuntimeError: a Tensor with 0 elements cannot be converted to Scalar

# Repair
print(each.mean().item())
#> 10.25
print(each.tolist())
#> [1.0, 4.0, 36.0, 0.0]
