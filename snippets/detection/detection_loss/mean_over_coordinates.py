import torch
from detection_loss import detection_loss
from torch.nn import functional as F

labels = torch.tensor([1, 0, 0, 0, 0])
logits = 20 * F.one_hot(labels, 2).double()  # classes learned, boxes not yet
offsets = torch.tensor([[2.0] * 4] + [[0.1] * 4] * 4, dtype=torch.float64)
target_offsets = torch.zeros(5, 4, dtype=torch.float64)

positive = labels > 0
print(
    f"{F.smooth_l1_loss(offsets, target_offsets):.4f}"
)  # every anchor, background too
#> 0.3040
print(
    f"{F.smooth_l1_loss(offsets[positive], target_offsets[positive]):.4f}"
)  # over 4 numbers
#> 1.5000
print(f"{detection_loss(logits, offsets, labels, target_offsets):.4f}")
#> 6.0000
