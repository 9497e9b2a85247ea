import torch
from torch.nn import functional as F

similarity = torch.zeros(4, 4)  # 4 pairs that the encoder cannot tell apart yet
print(F.cross_entropy(similarity, torch.arange(4)))  # one process: 1 of 4
#> tensor(1.3863)

halves = [similarity[:2, :2], similarity[2:, 2:]]  # two processes
print(sum(F.cross_entropy(half, torch.arange(2)) for half in halves) / 2)
#> tensor(0.6931)
