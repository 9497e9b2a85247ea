import torch
from detection_loss import detection_loss
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [0.5, 0.2]], dtype=torch.float64)
offsets = torch.tensor([[9.0, 9, 9, 9], [0.5, 0, -2, 0], [1, 1, 0, 0]]).double()
labels = torch.tensor([0, 1, 1])  # the first anchor is background
true = torch.zeros(3, 4, dtype=torch.float64)

print(detection_loss(logits, offsets, labels, true, reduction="sum"))
#> tensor(3.9195, dtype=torch.float64)
classes = F.cross_entropy(logits, labels, reduction="sum")
boxes = F.smooth_l1_loss(offsets[labels > 0], true[labels > 0], reduction="sum")
print(classes + boxes)
#> tensor(3.9195, dtype=torch.float64)
