import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

print(F.smooth_l1_loss(input, target, beta=0.0), F.l1_loss(input, target))
#> tensor(2.1667) tensor(2.1667)

loss = nn.SmoothL1Loss(beta=-1.0)  # no complaint yet
for call in [
    lambda: loss(input, target),
    lambda: F.smooth_l1_loss(input.long(), target.long()),
    lambda: F.smooth_l1_loss(input, target, weight=torch.ones(3)),
]:
    try:
        call()
    except (RuntimeError, NotImplementedError, TypeError) as error:
        print(error)
        #> smooth_l1_loss does not support negative values for beta.
        #> "smooth_l1_cpu" not implemented for 'Long'
        #> smooth_l1_loss() got an unexpected keyword argument 'weight'

compiled = torch.compile(F.smooth_l1_loss, backend="aot_eager_decomp_partition")
print(compiled(input, target, beta=-1.0))  # compiled, a negative beta passes
#> tensor(2.6667)
print(compiled(input.long(), target.long(), reduction="sum"))  # and so do integers
#> tensor(6)
input = torch.tensor([float("nan")], requires_grad=True)
for function in [F.smooth_l1_loss, compiled]:
    loss = function(input, torch.zeros(1))
    print(loss.item(), torch.autograd.grad(loss, input)[0])
    #> nan tensor([nan])
    #> nan tensor([0.])
