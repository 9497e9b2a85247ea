import torch
from focal_loss import focal_loss

logits = torch.tensor([[1.0, 0.0], [0.0, 2.0], [3.0, 0.0]])
target = torch.tensor([0, 1, -100])  # the last one is padding

print(focal_loss(logits, target, reduction="none"))
#> tensor([0.0227, 0.0018, 0.0000])
print(focal_loss(logits, target), focal_loss(logits[:2], target[:2]))
#> tensor(0.0122) tensor(0.0122)
print(focal_loss(logits, torch.full((3,), -100)))  # nothing left: 0, not nan
#> tensor(0.)
