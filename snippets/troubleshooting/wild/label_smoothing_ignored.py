import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, -1.0], [5.0, -3.0, 0.0]])
target = torch.tensor([0, -100])
eps = 0.2

uniform = -logits.log_softmax(1).mean(1)
hard = F.cross_entropy(logits, target, reduction="sum")
wrong = (1 - eps) * hard + eps * uniform.sum()
right = F.cross_entropy(logits, target, label_smoothing=eps, reduction="sum")
print(f"wrong {wrong:.4f}")
#> wrong 1.3713
print(f"right {right:.4f}")
#> right 0.5032
# The test: the loss is that of the batch without the ignored sample
without = F.cross_entropy(logits[:1], target[:1], label_smoothing=eps)
assert right.isclose(without) and not wrong.isclose(without)
