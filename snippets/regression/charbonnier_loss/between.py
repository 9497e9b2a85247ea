import torch
from charbonnier_loss import charbonnier_loss

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 40.0], dtype=torch.float64)
candidates = torch.arange(0, 12001, dtype=torch.float64) / 1000
input, wide = candidates[:, None].expand(-1, 5), target.expand(12001, 5)

print(f"median {target.median():.2f}, mean {target.mean():.2f}")
#> median 3.00, mean 10.00
for eps in [1e-3, 1.0, 10.0, 1000.0]:
    risk = charbonnier_loss(input, wide, eps, True, "none").sum(1)
    print(f"eps {eps:7} best constant {candidates[risk.argmin()]:.2f}")
    #> eps   0.001 best constant 3.00
    #> eps     1.0 best constant 3.06
    #> eps    10.0 best constant 5.02
    #> eps  1000.0 best constant 10.00
