import torch
from torch.nn import functional as F

logits = torch.tensor([0.5, 0.5, 0.5, 0.5])
target = torch.tensor([1.0, 1.0, 0.0, 0.0])
kept = torch.tensor([True, True, False, False])  # the rest is ignored

loss = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
wrong = (loss * kept).mean()
right = loss[kept].mean()
print(f"wrong {wrong:.4f}")
#> wrong 0.2370
print(f"right {right:.4f}")
#> right 0.4741
# The test: the mean is that of the batch without the ignored pixels
without = F.binary_cross_entropy_with_logits(logits[:2], target[:2])
assert right.isclose(without) and not wrong.isclose(without)
