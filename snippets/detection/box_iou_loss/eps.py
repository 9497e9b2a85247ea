import torch
from box_iou_loss import iou_loss

for side in [1.0, 0.01, 0.0005, 0.0001]:  # 0.0005 of 2000 pixels is one
    box = torch.tensor([[0.5, 0.5, 0.5 + side, 0.5 + side]], dtype=torch.float64)
    area = side**2
    added = 1 - area / (area + torch.finfo(torch.float32).eps)  # MONAI's way
    moved = box + torch.tensor([side / 2, 0.0, side / 2, 0.0])
    print(
        f"{side:6} identical: floor {iou_loss(box, box).item():.6f} added {added:.6f}",
        f" moved by half: {iou_loss(moved, box).item():.6f}",
    )
    #>    1.0 identical: floor 0.000000 added 0.000000  moved by half: 0.666667
    #>   0.01 identical: floor 0.000000 added 0.001191  moved by half: 0.666667
    #> 0.0005 identical: floor 0.000000 added 0.322877  moved by half: 0.666667
    #> 0.0001 identical: floor 0.000000 added 0.922606  moved by half: 0.950000
