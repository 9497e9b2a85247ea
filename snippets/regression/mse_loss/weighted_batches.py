import torch
from torch.nn import functional as F

input = torch.tensor([1.0, 2.0, 3.0, 4.0])
target = torch.zeros(4)
weight = torch.tensor([1.0, 1.0, 0.1, 0.1])

means, sums = [], []
for half in [slice(0, 2), slice(2, 4)]:
    x, y, w = input[half], target[half], weight[half]
    means.append(F.mse_loss(x, y, weight=w))
    sums.append(F.mse_loss(x, y, weight=w, reduction="sum"))

print("whole batch      ", F.mse_loss(input, target, weight=weight))
#> whole batch       tensor(3.4091)
print("mean of the means", sum(means) / 2)
#> mean of the means tensor(7.5000)
print("sums, one divisor", sum(sums) / weight.sum())
#> sums, one divisor tensor(3.4091)
