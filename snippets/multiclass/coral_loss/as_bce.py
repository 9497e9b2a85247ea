import torch
from coral_loss import coral_loss
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.3, -0.2, -2.0]], dtype=torch.float64)
levels = torch.tensor([[1.0, 0.0, 0.0], [1.0, 1.0, 0.0]], dtype=torch.float64)

print(coral_loss(logits, levels, reduction="none"))
#> tensor([1.4143, 1.4794], dtype=torch.float64)
each = F.binary_cross_entropy_with_logits(logits, levels, reduction="none")
print(each.sum(dim=1))
#> tensor([1.4143, 1.4794], dtype=torch.float64)
