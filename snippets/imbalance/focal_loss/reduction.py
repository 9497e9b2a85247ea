import torch
from focal_loss import focal_loss

logits = torch.tensor([[[2.0, 0.0], [1.0, 1.0]], [[0.0, 0.0], [0.0, 3.0]]])
target = torch.tensor([[0, 0], [1, 1]])
print(tuple(logits.shape), "= (N, C, pixels)")
#> (2, 2, 2) = (N, C, pixels)

print(focal_loss(logits, target, reduction="none"))
#> tensor([[2.2658e-02, 7.0187e-01],
#>         [1.7329e-01, 1.0928e-04]])
print(focal_loss(logits, target, reduction="sum"))
#> tensor(0.8979)
print(focal_loss(logits, target), "= sum / 4 targets")
#> tensor(0.2245) = sum / 4 targets
