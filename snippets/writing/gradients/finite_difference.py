import torch


def cauchy(x):
    return torch.log1p(0.5 * x.square())


x = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
cauchy(x).backward()
step = 1e-6
print(f"{x.grad.item():.10f}")
#> 0.7058823529
print(f"{((cauchy(x + step) - cauchy(x - step)) / (2 * step)).item():.10f}")
#> 0.7058823528
print(f"{1.5 / (1 + 0.5 * 1.5**2):.10f}")  # x / (1 + x² / 2), by hand
#> 0.7058823529
