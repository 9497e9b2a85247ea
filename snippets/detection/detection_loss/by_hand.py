import math

import torch
from detection_loss import detection_loss

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]], dtype=torch.float64)
offsets = torch.tensor(
    [[9.0, 9.0, 9.0, 9.0], [0.5, 0.0, -2.0, 0.0]], dtype=torch.float64
)
labels = torch.tensor([0, 1])
target_offsets = torch.zeros(2, 4, dtype=torch.float64)

background = math.log(1 + math.exp(-2))  # class 0 leads by 2; its box is not read
positive = math.log(1 + math.exp(-1))
box = 0.5 * 0.5**2 + 0 + (2 - 0.5) + 0  # square, nothing, line, nothing

print(f"{background:.6f} {positive:.6f} {box:.6f}")
#> 0.126928 0.313262 1.625000
print(f"{(background + positive + box) / 1:.6f}")  # one positive
#> 2.065190
print(f"{detection_loss(logits, offsets, labels, target_offsets).item():.6f}")
#> 2.065190
