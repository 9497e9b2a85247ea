import torch
from detection_loss import DetectionLoss

logits = torch.tensor([[2.0, 0.5, -1.0], [0.3, 1.7, 0.2], [1.0, -0.5, 0.8]])
offsets = torch.tensor(
    [[0.3, 0.2, 0.1, 0.4], [0.5, -0.4, 0.8, 0.6], [0.2, 0.2, 0.3, 0.1]]
)
labels = torch.tensor([0, 1, 0])  # two anchors on background, one on an object
target_offsets = torch.zeros(3, 4)

print(DetectionLoss(beta=1 / 9)(logits, offsets, labels, target_offsets))
#> tensor(3.4180)
