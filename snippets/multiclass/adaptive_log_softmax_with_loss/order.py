import torch
from torch import nn

target = torch.tensor([17, 17, 17, 17, 2, 2, 17, 9, 2, 17])  # mostly 17
module = nn.AdaptiveLogSoftmaxWithLoss(8, 20, cutoffs=[2, 8], div_value=2)


def rows_per_block(target):
    block = torch.bucketize(target, torch.tensor(module.cutoffs), right=True)
    return torch.bincount(block, minlength=3).tolist()


print(rows_per_block(target))
#> [0, 3, 7]

count = torch.bincount(target, minlength=20)
rank = torch.empty(20, dtype=torch.int64)
rank[count.argsort(descending=True, stable=True)] = torch.arange(20)
print(rank[target])
#> tensor([0, 0, 0, 0, 1, 1, 0, 2, 1, 0])
print(rows_per_block(rank[target]))
#> [9, 1, 0]
