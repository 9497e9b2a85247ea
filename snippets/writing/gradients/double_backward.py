import torch

x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
loss = x.pow(3).sum()

(gradient,) = torch.autograd.grad(loss, x, create_graph=True)
penalty = (gradient.norm() - 1).square()  # a loss made of a gradient
penalty.backward()
print(gradient.tolist())
#> [3.0, 12.0]
print(x.grad.tolist())
#> [33.089572499564, 264.716579996512]

(flat,) = torch.autograd.grad(x.pow(3).sum(), x)  # without create_graph
print(gradient.requires_grad, flat.requires_grad)
#> True False
