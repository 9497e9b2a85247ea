import torch
from class_balanced_loss import class_balanced_loss, class_balanced_weights
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0]], dtype=torch.float64)
target = torch.tensor([0, 2])
counts = torch.tensor([900.0, 90.0, 10.0], dtype=torch.float64)

print(class_balanced_loss(logits, target, counts, reduction="sum"))
#> tensor(13.4028, dtype=torch.float64)
weight = class_balanced_weights(counts)
print(F.cross_entropy(logits, target, weight, reduction="sum"))
#> tensor(13.4028, dtype=torch.float64)
