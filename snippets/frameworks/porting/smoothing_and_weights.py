import torch
from torch.nn import functional as F

scores = torch.tensor([[3.0, 0.5, -1.0], [0.3, 2.2, 0.1], [-0.5, 0.4, 1.9]])
classes = torch.tensor([0, 2, 1])
class_weight = torch.tensor([1.0, 2.0, 5.0])
weight = class_weight[classes]

loss = F.cross_entropy(scores, classes, reduction="none", label_smoothing=0.2)
print("one weight per sample:", (weight * loss).sum() / weight.sum())
#> one weight per sample: tensor(1.8664)
print(
    "inside the smoothing: ",
    F.cross_entropy(scores, classes, class_weight, label_smoothing=0.2),
)
#> inside the smoothing:  tensor(1.9317)

labels = torch.tensor([1.0, 0.0])
print("binary, Keras:        ", 0.8 * labels + 0.1)
#> binary, Keras:         tensor([0.9000, 0.1000])
print("smooth_labels, 4 rows:", 0.8 * labels + 0.05)
#> smooth_labels, 4 rows: tensor([0.8500, 0.0500])
