import torch
from focal_loss import BinaryFocalLoss, FocalLoss

logits = torch.tensor([[4.0, 0.0, -1.0], [0.5, 1.0, 0.0]])
target = torch.tensor([0, 2])  # easy, hard
print(FocalLoss(gamma=2.0)(logits, target))
#> tensor(0.5562)
print(FocalLoss(gamma=2.0, reduction="none")(logits, target))
#> tensor([1.4782e-05, 1.1125e+00])

logits = torch.tensor([3.0, -0.5, -4.0])
target = torch.tensor([1.0, 1.0, 0.0])
print(BinaryFocalLoss(gamma=2.0, alpha=0.75)(logits, target))
#> tensor(0.0944)
