import torch
from info_nce_loss import info_nce_loss
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]])
positive = torch.tensor([[0.9, 0.3], [0.4, 0.9], [-0.6, 0.8]])
table = F.normalize(anchor) @ F.normalize(positive).T / 0.5  # own positive: diagonal

others = table[~torch.eye(3, dtype=torch.bool)].reshape(3, 2)
first = torch.cat([table.diagonal()[:, None], others], dim=1)  # own positive: column 0
arange, zeros = torch.arange(3), torch.zeros(3, dtype=torch.int64)

print("diagonal, arange", round(F.cross_entropy(table, arange).item(), 4))
#> diagonal, arange 0.4101
print("column 0, zeros ", round(F.cross_entropy(first, zeros).item(), 4))
#> column 0, zeros  0.4101
print("info_nce_loss   ", round(info_nce_loss(anchor, positive, 0.5).item(), 4))
#> info_nce_loss    0.4101
print("diagonal, zeros ", round(F.cross_entropy(table, zeros).item(), 4))
#> diagonal, zeros  1.841
