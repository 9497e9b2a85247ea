import torch
from detection_loss import DetectionLoss

logits = torch.tensor([[2.0, 0.5], [0.3, 1.7], [1.0, -0.5]])
offsets = torch.tensor([[0.3, 0.2, 0.1, 0.4]]).expand(3, 4)
labels = torch.tensor([0, 1, 0])  # two background, one object
target_offsets = torch.zeros(3, 4)

loss = DetectionLoss(beta=1 / 9)
print(loss(logits, offsets, labels, target_offsets))
#> tensor(1.4016)
