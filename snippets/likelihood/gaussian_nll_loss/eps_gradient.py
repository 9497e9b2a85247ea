import torch
from torch.nn import functional as F

input = torch.zeros(1)
target = torch.full((1,), 0.01)
for value in [1e-5, 1e-7, 0.0]:
    var = torch.tensor([value], requires_grad=True)
    loss = F.gaussian_nll_loss(input, target, var)
    (gradient,) = torch.autograd.grad(loss, var)
    clamped = F.gaussian_nll_loss(input, target, var.clamp(min=1e-6))
    (cut,) = torch.autograd.grad(clamped, var)
    slopes = f"{gradient.item():.3g}  clamp: {cut.item():.3g}"
    print(f"{value:g}  loss {loss.item():.2f}  gradient {slopes}")
    #> 1e-05  loss -0.76  gradient -4.5e+05  clamp: -4.5e+05
    #> 1e-07  loss 43.09  gradient -4.95e+07  clamp: 0
    #> 0  loss 43.09  gradient -4.95e+07  clamp: 0
