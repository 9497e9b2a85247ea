import torch
from box_iou_loss import giou_loss

input = torch.tensor([[30.0, 40.0, 20.0, 10.0]])  # x, y, width, height
target = torch.tensor([[32.0, 41.0, 20.0, 10.0]])


def to_corners(boxes):
    return torch.cat([boxes[:, :2], boxes[:, :2] + boxes[:, 2:]], dim=1)


print(giou_loss(input, target))  # read as corners: two boxes turned inside out
#> tensor(2.)
print(giou_loss(to_corners(input), to_corners(target)))
#> tensor(0.3359)
