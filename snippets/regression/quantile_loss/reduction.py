import torch
from quantile_loss import quantile_loss

input = torch.tensor([[8.0, 10.5], [1.0, 2.5]])
target = torch.tensor([10.0, 3.0])
levels = [0.25, 0.75]

loss = quantile_loss(input, target, levels, reduction="none")
print(loss)
#> tensor([[0.5000, 0.1250],
#>         [0.5000, 0.3750]])
print(quantile_loss(input, target, levels, reduction="sum"))
#> tensor(1.5000)
print(quantile_loss(input, target, levels), loss.sum() / 4)
#> tensor(0.3750) tensor(0.3750)
print("summed over the quantiles:", loss.sum(-1).mean())
#> summed over the quantiles: tensor(0.7500)

weight = torch.tensor([1.0, 3.0])  # a weight per target: divide by what you add up
print("weighted mean:", (weight * loss.mean(-1)).sum() / weight.sum())
#> weighted mean: tensor(0.4062)
