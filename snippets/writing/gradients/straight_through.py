import torch

x = torch.tensor([0.2, 1.7, 2.4], requires_grad=True)

through = x + (x.round() - x).detach()  # the value of round, the gradient of x
(gradient,) = torch.autograd.grad(through.square().sum(), x)
print(through.tolist(), gradient.tolist())
#> [0.0, 2.0, 2.0] [0.0, 4.0, 4.0]
