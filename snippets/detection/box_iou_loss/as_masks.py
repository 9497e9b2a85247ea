import torch
from box_iou_loss import iou_loss

boxes = torch.tensor([[1.0, 1, 6, 5], [3, 2, 9, 7]])
row, column = torch.arange(10)[:, None], torch.arange(10)
first, second = (
    (column >= left) & (column < right) & (row >= top) & (row < bottom)
    for left, top, right, bottom in boxes.tolist()
)

print(f"{iou_loss(boxes[:1], boxes[1:]):.6f}")
#> 0.780488
print(f"{1 - (first & second).sum() / (first | second).sum():.6f}")  # of the pixels
#> 0.780488
