import torch
from torch.nn import functional as F

answer = torch.tensor([1.0, 1.0, 1.0, 1.0, 4.0])
target = torch.zeros(5)
batches = list(zip(answer.split(2), target.split(2), strict=True))  # 2, 2 and 1

means = [F.mse_loss(a, t) for a, t in batches]
print("mean of the batch means:", sum(means) / len(means))
#> mean of the batch means: tensor(6.)
total = sum(F.mse_loss(a, t, reduction="sum") for a, t in batches)
print("sum over all, divided by 5:", total / 5)
#> sum over all, divided by 5: tensor(4.)
