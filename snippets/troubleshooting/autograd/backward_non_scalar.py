from textwrap import fill

import torch
from torch.nn import functional as F

input = torch.tensor([1.0, 2.0, 6.0], requires_grad=True)
target = torch.tensor([1.0, 3.0, 3.0])
each = F.mse_loss(input, target, reduction="none")

for call in [
    lambda: each.backward(),
    lambda: torch.autograd.grad(each, input),
    lambda: each.backward(torch.ones(2)),
    lambda: (input * 1j).sum().backward(),
]:
    try:
        call()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> grad can be implicitly created only for scalar outputs
        #> grad can be implicitly created only for scalar outputs
        #> Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and
        #> output[0] has a shape of torch.Size([3]).
        #> grad can be implicitly created only for real scalar outputs but got
        #> torch.complex64

# Repair
each.mean().backward()
print(input.grad)
#> tensor([ 0.0000, -0.6667,  2.0000])
