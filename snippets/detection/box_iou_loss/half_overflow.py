import torch
from box_iou_loss import iou_loss

input = torch.tensor([[0.0, 0.0, 300.0, 300.0]], dtype=torch.float16)
target = torch.tensor([[0.0, 0.0, 300.0, 240.0]], dtype=torch.float16)

sides = input[:, 2:] - input[:, :2]
print("area:", sides.prod(1))  # 90000 is more than float16 can hold
#> area: tensor([inf], dtype=torch.float16)
print(iou_loss(input, target))
#> tensor(0.2000, dtype=torch.float16)
