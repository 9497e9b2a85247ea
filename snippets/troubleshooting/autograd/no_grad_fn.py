from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Linear(2, 1)
input, target = torch.ones(3, 2), torch.zeros(3, 1)


def under_no_grad():
    with torch.no_grad():
        return F.mse_loss(model(input), target)


frozen = nn.Linear(2, 1).requires_grad_(False)
for cut in [
    lambda: torch.tensor(F.mse_loss(model(input), target).item()),
    lambda: F.mse_loss(model(input).detach(), target),
    lambda: F.mse_loss(model(input).data, target),
    under_no_grad,
    lambda: F.mse_loss(frozen(input), target),
]:
    try:
        cut().backward()
    except RuntimeError as error:
        print(error)
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
try:
    torch.autograd.grad(model(input).sum(), torch.ones(2).requires_grad_())
except RuntimeError as error:
    print(fill(str(error), 76))
    #> The differentiated Tensor at index 0 appears to not have been used in the
    #> graph. Set allow_unused=True if this is the desired behavior.

# Repair
print(model(input).detach().grad_fn)  # walk back from the loss: None is where it is cut
#> None
losses = [F.mse_loss(model(row), row[:1]) for row in input]
torch.stack(losses).mean().backward()  # not torch.tensor(losses)
print(model.weight.grad is not None)
#> True
