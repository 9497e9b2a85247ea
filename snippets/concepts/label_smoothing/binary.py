import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, -0.5, -3.0], dtype=torch.float64)
target = torch.tensor([1.0, 1.0, 0.0], dtype=torch.float64)
alpha = 0.1

smooth = (1 - alpha) * target + alpha / 2
print([round(value, 3) for value in smooth.tolist()])
#> [0.95, 0.95, 0.05]
print(f"{F.binary_cross_entropy_with_logits(logits, smooth):.4f}")
#> 0.4582
two = torch.stack([torch.zeros_like(logits), logits], 1)  # as two classes
print(f"{F.cross_entropy(two, target.long(), label_smoothing=alpha):.4f}")
#> 0.4582

labels, positives = 1000, 3  # many labels, few of them right
said = (1 - alpha) * positives + labels * alpha / 2
print(f"labels a perfect model expects: {said:.1f}")
#> labels a perfect model expects: 52.7
towards_the_share = (1 - alpha) * positives + labels * alpha * positives / labels
print(f"smoothed towards 3 in 1000:     {towards_the_share:.1f}")
#> smoothed towards 3 in 1000:     3.0
