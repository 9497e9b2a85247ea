import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

for delta in [0.0, -1.0, torch.tensor([0.5, 0.5, 0.5])]:
    try:
        print(F.huber_loss(input, target, delta=delta))
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
        #> RuntimeError huber_loss does not support non-positive values for delta.
        #> RuntimeError huber_loss does not support non-positive values for delta.
        #> TypeError huber_loss(): argument 'delta' (position 4) must be float, not Tensor

print(F.smooth_l1_loss(input, target, beta=0.0))  # its threshold may be 0: the absolute error
#> tensor(2.1667)
