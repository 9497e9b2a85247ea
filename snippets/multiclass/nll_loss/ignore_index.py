import torch
from torch.nn import functional as F

input = torch.tensor([[-1.0, -2.0], [-3.0, -0.5], [-0.5, -4.0]], requires_grad=True)
target = torch.tensor([0, -100, 1])

print(F.nll_loss(input, target, reduction="none"))
#> tensor([1., 0., 4.], grad_fn=<NllLossBackward0>)
loss = F.nll_loss(input, target)
print(loss, (1 + 4) / 2)  # two targets are left
#> tensor(2.5000, grad_fn=<NllLossBackward0>) 2.5
loss.backward()
print(input.grad)
#> tensor([[-0.5000,  0.0000],
#>         [ 0.0000,  0.0000],
#>         [ 0.0000, -0.5000]])
print(F.nll_loss(input, torch.tensor([0, 255, 1]), ignore_index=255))
#> tensor(2.5000, grad_fn=<NllLossBackward0>)
