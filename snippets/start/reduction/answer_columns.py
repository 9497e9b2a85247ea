import torch
from torch.nn import functional as F

answer = torch.tensor([[1.0, 0.0], [3.0, 2.0]])  # two samples, two numbers each
target = torch.zeros(2, 2)
print("mean:", F.mse_loss(answer, target))  # 14 divided by 4, not by 2
#> mean: tensor(3.5000)
print("sum: ", F.mse_loss(answer, target, reduction="sum"))
#> sum:  tensor(14.)
