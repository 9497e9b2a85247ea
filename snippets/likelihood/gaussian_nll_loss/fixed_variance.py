import torch
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([3.0, 3.0, 4.0], dtype=torch.float64)

squared = F.mse_loss(input, target)
for var in [1.0, 4.0]:
    loss = F.gaussian_nll_loss(input, target, var)
    same = squared / (2 * var) + 0.5 * torch.tensor(var).log()
    print(f"{loss.item():.4f} {same.item():.4f}", torch.autograd.grad(loss, input)[0])
    #> 6.0417 6.0417 tensor([-0.1667,  0.0000,  2.0000], dtype=torch.float64)
    #> 2.2036 2.2036 tensor([-0.0417,  0.0000,  0.5000], dtype=torch.float64)
print(torch.autograd.grad(squared, input)[0])
#> tensor([-0.3333,  0.0000,  4.0000], dtype=torch.float64)
