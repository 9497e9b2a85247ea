import torch
from torch.nn import functional as F

input = torch.tensor([[-1.0, -2.0], [-3.0, -0.5]], requires_grad=True)
ignored = torch.tensor([-100, -100])

loss = F.nll_loss(input, ignored)
print(loss, torch.autograd.grad(loss, input)[0].tolist())
#> tensor(nan, grad_fn=<NllLossBackward0>) [[0.0, 0.0], [0.0, 0.0]]
unseen = F.nll_loss(input, torch.tensor([0, 0]), weight=torch.tensor([0.0, 1.0]))
print(unseen, torch.autograd.grad(unseen, input)[0].tolist())
#> tensor(nan, grad_fn=<NllLossBackward0>) [[nan, 0.0], [nan, 0.0]]

count = (ignored != -100).sum().clamp(min=1)
print(F.nll_loss(input, ignored, reduction="sum") / count)
#> tensor(0., grad_fn=<DivBackward0>)
