import torch
from detection_loss import detection_loss
from torch.nn import functional as F

logits = torch.tensor([[0.2, 1.0], [1.1, 0.1], [2.0, 0.0], [3.0, 0.0], [3.0, 0.0]])
offsets = torch.tensor([[0.5, 0.1, -0.3, 2.0]] * 5)
labels = torch.tensor([1, 0, 0, 0, 0])
target = torch.zeros(5, 4)

classes = F.cross_entropy(logits, labels, reduction="none")
box = F.smooth_l1_loss(offsets[:1], target[:1], reduction="sum")
print("SSD, by positives       ", (classes.sum() + box) / 1)
#> SSD, by positives        tensor(2.5835)
print("this file               ", detection_loss(logits, offsets, labels, target))
#> this file                tensor(2.5835)
print("Fast R-CNN, by anchors  ", classes.mean() + box / 5)
#> Fast R-CNN, by anchors   tensor(0.5167)
print("box mean over 4 numbers ", classes.mean() + box / 4 / 1)
#> box mean over 4 numbers  tensor(0.6004)
