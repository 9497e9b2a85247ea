import torch
from class_balanced_loss import class_balanced_loss, class_balanced_weights
from torch.nn import functional as F

counts = torch.tensor([100.0, 10.0], dtype=torch.float64)
beta = 0.9

common = (1 - 0.9**100) / (1 - 0.9)  # effective number of the 100
rare = (1 - 0.9**10) / (1 - 0.9)  # and of the 10
print(f"{common:.4f} {rare:.4f}")
#> 9.9997 6.5132

raw = [1 / common, 1 / rare]
weight = [2 * value / sum(raw) for value in raw]  # they sum to 2 classes
print([round(value, 4) for value in weight])
#> [0.7889, 1.2111]
print(class_balanced_weights(counts, beta))
#> tensor([0.7889, 1.2111], dtype=torch.float64)

logits = torch.tensor([[1.0, 0.0], [1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([0, 1])
first, second = F.cross_entropy(logits, target, reduction="none").tolist()
print(f"{(weight[0] * first + weight[1] * second) / 2:.6f}")
#> 0.918831
print(f"{class_balanced_loss(logits, target, counts, beta).item():.6f}")
#> 0.918831
