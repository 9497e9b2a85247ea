import torch
from box_iou_loss import iou_loss

for side in [1.0, 0.01, 0.0005]:  # in image widths: 0.0005 of 2000 pixels is one
    box = torch.tensor([[0.5, 0.5, 0.5 + side, 0.5 + side]], dtype=torch.float64)
    area = side**2
    added = 1 - area / (area + torch.finfo(torch.float32).eps)  # MONAI's way
    print(side, f"floor {iou_loss(box, box).item():.6f}, added {added:.6f}")
    #> 1.0 floor 0.000000, added 0.000000
    #> 0.01 floor 0.000000, added 0.001191
    #> 0.0005 floor 0.000000, added 0.322877

point = torch.tensor([[0.5, 0.5, 0.5, 0.5]])  # no area at all: 0 / eps
print(iou_loss(point, point, eps=1e-7).item())
#> 1.0
