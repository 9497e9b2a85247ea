import torch
from torch.nn import functional as F

# Three anchors; the first two match an object and predict four box offsets each.
input = torch.tensor([[0.5, 0.0, 0.5, 0.0], [2.0, 0.0, 0.0, 0.0], [9.0, 9.0, 9.0, 9.0]])
target = torch.zeros(3, 4)
positive = torch.tensor([True, True, False])

loss = F.smooth_l1_loss(input[positive], target[positive], reduction="sum")
print(loss / positive.sum().clamp(min=1), "per matched anchor")
#> tensor(0.8750) per matched anchor
print(F.smooth_l1_loss(input[positive], target[positive]), "per coordinate")
#> tensor(0.2188) per coordinate

nothing = torch.zeros(3, dtype=torch.bool)  # an image without objects
empty = F.smooth_l1_loss(input[nothing], target[nothing], reduction="sum")
print(empty / nothing.sum().clamp(min=1), "no match: sum")
#> tensor(0.) no match: sum
print(F.smooth_l1_loss(input[nothing], target[nothing]), "no match: mean")
#> tensor(nan) no match: mean
