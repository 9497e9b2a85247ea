import torch
from torch.nn import functional as F

scores = torch.tensor([[0.3, 1.5, -0.2], [0.9, 1.0, 0.8]], dtype=torch.float64)

only = torch.tensor([[1, -1, -1], [0, -1, -1]])  # one label, then the end of the list
print(F.multilabel_margin_loss(scores, only, reduction="none"))
#> tensor([0.0000, 0.6667], dtype=torch.float64)
print(F.multi_margin_loss(scores, torch.tensor([1, 0]), reduction="none"))
#> tensor([0.0000, 0.6667], dtype=torch.float64)
