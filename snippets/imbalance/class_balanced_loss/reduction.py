import torch
from class_balanced_loss import class_balanced_loss, class_balanced_weights
from torch.nn import functional as F

counts = torch.tensor([90, 10])
logits = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
target = torch.tensor([0, 0, 1])

print(class_balanced_loss(logits, target, counts, reduction="none"))
#> tensor([0.0649, 0.0649, 2.3543])
print(class_balanced_loss(logits, target, counts, reduction="sum"))
#> tensor(2.4842)
print(class_balanced_loss(logits, target, counts), "= sum / 3 targets")
#> tensor(0.8281) = sum / 3 targets

weight = class_balanced_weights(counts)
print(F.cross_entropy(logits, target, weight), "= sum / the 3 weights")
#> tensor(1.1255) = sum / the 3 weights
