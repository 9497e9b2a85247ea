import torch
from torch.nn import functional as F


class Depth(torch.Tensor):
    """A tensor that knows what it holds, such as a library hands out."""


input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])
weight = torch.tensor([1.0, 1.0, 0.5])
depth = input.as_subclass(Depth)

for loss in [F.l1_loss, F.mse_loss, F.huber_loss]:
    plain = loss(input, target, weight=weight)
    sub = loss(depth, target, weight=weight).item()
    print(f"{loss.__name__:10} {plain:.4f} {sub:.4f}")
    #> l1_loss    1.4000 2.1667
    #> mse_loss   7.3000 7.3000
    #> huber_loss 0.9583 0.9583

print(f"{F.l1_loss(input, target):.4f}")  # no weight: what Depth got
#> 2.1667
print(f"{F.l1_loss(depth.as_subclass(torch.Tensor), target, weight=weight):.4f}")
#> 1.4000
