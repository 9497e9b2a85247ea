import torch
from torch.nn import functional as F

input = torch.zeros(1, 2, 2, 3)  # (B, C, H, W): one image, 2 classes, 2 x 3 pixels
target = torch.ones(1, 2, 2, 3)
pos_weight = torch.tensor([1.0, 10.0])  # class 1 is rare

loss = F.binary_cross_entropy_with_logits(
    input, target, pos_weight=pos_weight.view(2, 1, 1), reduction="none"
)
print(loss)
#> tensor([[[[0.6931, 0.6931, 0.6931],
#>           [0.6931, 0.6931, 0.6931]],
#>
#>          [[6.9315, 6.9315, 6.9315],
#>           [6.9315, 6.9315, 6.9315]]]])
