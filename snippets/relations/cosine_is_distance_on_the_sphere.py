import torch
from torch.nn import functional as F

first = torch.tensor([[1.0, 2.0], [0.5, -1.0]], dtype=torch.float64)
second = torch.tensor([[2.0, 1.0], [0.5, 1.0]], dtype=torch.float64)
together = torch.ones(2, dtype=torch.float64)

print(F.cosine_embedding_loss(first, second, together, reduction="none"))
#> tensor([0.2000, 1.6000], dtype=torch.float64)
chord = F.normalize(first) - F.normalize(second)
print(chord.square().sum(dim=1) / 2)
#> tensor([0.2000, 1.6000], dtype=torch.float64)
