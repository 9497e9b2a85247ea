import torch

residual = torch.tensor([255.0, 256.0], dtype=torch.float16, requires_grad=True)

square = residual.square()
print(square.tolist(), residual.float().square().tolist())
#> [65024.0, inf] [65025.0, 65536.0]

root = square.sum().sqrt()  # the norm, by hand
(gradient,) = torch.autograd.grad(root, residual)
print(root.item(), gradient.tolist())
#> inf [0.0, 0.0]
norm = residual.float().square().sum().sqrt()
(gradient,) = torch.autograd.grad(norm, residual)
print(norm.item(), gradient.tolist())
#> 361.3322448730469 [0.70556640625, 0.70849609375]
