import torch


def cauchy(input, target):
    return torch.log1p(0.5 * (input - target).square()).mean()


input = torch.tensor([0.3, -1.2, 4.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([0.0, 0.0, 1.0], dtype=torch.float64)

print(torch.autograd.gradcheck(cauchy, (input, target)))
#> True
print(torch.autograd.gradgradcheck(cauchy, (input, target)))
#> True
