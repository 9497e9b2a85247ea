import torch
from info_nce_loss import info_nce_loss
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.2], [0.1, 0.9]])
positive = torch.tensor([[0.9, 0.4], [0.3, 0.7]])
negative = torch.tensor([[[0.8, 0.6]], [[0.5, 0.6]]])  # (N, K, D): K = 1 for each row
T = 0.5

own = torch.einsum("nd,nkd->nk", F.normalize(anchor), F.normalize(negative, dim=-1))
batch = F.normalize(anchor) @ F.normalize(positive).T
logits = torch.cat([batch, own], dim=1) / T
print(round(info_nce_loss(anchor, positive, T).item(), 4), "batch alone")
#> 0.3526 batch alone
print(round(F.cross_entropy(logits, torch.arange(2)).item(), 4), "and own negatives")
#> 0.8086 and own negatives

shared = torch.cat([positive, negative.flatten(0, 1)])  # each negative for every row
logits = F.normalize(anchor) @ F.normalize(shared).T / T
print(round(F.cross_entropy(logits, torch.arange(2)).item(), 4), "shared by all rows")
#> 1.0545 shared by all rows
