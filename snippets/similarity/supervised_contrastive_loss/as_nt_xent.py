import torch
from supervised_contrastive_loss import supervised_contrastive_loss
from torch.nn import functional as F

view1 = torch.tensor([[1.0, 0.1], [0.6, 0.9], [-0.9, 0.3]], dtype=torch.float64)
view2 = torch.tensor([[0.9, 0.3], [0.4, 1.0], [-0.7, 0.6]], dtype=torch.float64)
rows = torch.cat([view1, view2])

twins = torch.arange(3).repeat(2)  # each row's one positive is its other view
print(supervised_contrastive_loss(rows, twins, temperature=0.5))
#> tensor(0.6524, dtype=torch.float64)
cosine = F.normalize(rows) @ F.normalize(rows).T / 0.5
cosine.fill_diagonal_(-torch.inf)  # NT-Xent: which other row is mine?
print(F.cross_entropy(cosine, torch.arange(6).roll(3)))
#> tensor(0.6524, dtype=torch.float64)
