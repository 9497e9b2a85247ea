import torch
from torch.nn import functional as F

target = torch.tensor([[0.0, 0.0, 10.0, 10.0]] * 2)
input = torch.tensor([[2.0, 2.0, 12.0, 12.0], [-2.0, -2.0, 12.0, 12.0]])  # moved, grown

corner = torch.maximum(input[:, :2], target[:, :2])
overlap = (torch.minimum(input[:, 2:], target[:, 2:]) - corner).clamp(min=0).prod(1)
areas = [(boxes[:, 2:] - boxes[:, :2]).prod(1) for boxes in (input, target)]

print("smooth L1", F.smooth_l1_loss(input, target, reduction="none").sum(1).tolist())
#> smooth L1 [6.0, 6.0]
iou = overlap / (areas[0] + areas[1] - overlap)
print("IoU      ", [round(value, 4) for value in iou.tolist()])
#> IoU       [0.4706, 0.5102]
