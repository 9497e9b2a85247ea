import torch
from torch.nn import functional as F

answer = torch.tensor([1.0, 2.0, 6.0], requires_grad=True)
target = torch.tensor([1.0, 3.0, 3.0])
each = F.mse_loss(answer, target, reduction="none")
try:
    each.backward()
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for scalar outputs
each.mean().backward()
print(answer.grad)
#> tensor([ 0.0000, -0.6667,  2.0000])
