import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

for delta in [0.0, -1.0, torch.tensor([0.5, 0.5, 0.5])]:
    try:
        print(F.huber_loss(input, target, delta=delta))
    except (RuntimeError, TypeError) as error:
        print(str(error).splitlines()[0])
        #> huber_loss does not support non-positive values for delta.
        #> huber_loss does not support non-positive values for delta.
        #> huber_loss(): argument 'delta' (position 4) must be float, not Tensor

# The threshold of smooth L1 may be 0; what is left is the absolute error.
print(F.smooth_l1_loss(input, target, beta=0.0))
#> tensor(2.1667)
