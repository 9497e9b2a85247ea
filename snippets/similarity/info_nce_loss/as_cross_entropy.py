import torch
from info_nce_loss import info_nce_loss
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.2], [0.1, 0.9], [-0.8, 0.3]], dtype=torch.float64)
positive = torch.tensor([[0.9, 0.4], [0.3, 0.7], [-0.9, -0.1]], dtype=torch.float64)

print(info_nce_loss(anchor, positive, temperature=0.5))
#> tensor(0.3203, dtype=torch.float64)
cosine = F.normalize(anchor) @ F.normalize(positive).T
print(F.cross_entropy(cosine / 0.5, torch.arange(3)))
#> tensor(0.3203, dtype=torch.float64)
