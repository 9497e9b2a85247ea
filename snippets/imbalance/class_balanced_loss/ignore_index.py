import torch
from class_balanced_loss import class_balanced_loss

counts = torch.tensor([90, 10])
logits = torch.tensor([[1.0, 0.0], [0.0, 2.0], [3.0, 0.0]])
target = torch.tensor([0, 1, -100])

print(class_balanced_loss(logits, target, counts, reduction="none"))
#> tensor([0.0649, 0.2275, 0.0000])
print(class_balanced_loss(logits, target, counts))
#> tensor(0.1462)
print(class_balanced_loss(logits[:2], target[:2], counts))
#> tensor(0.1462)
print(class_balanced_loss(logits, torch.full((3,), -100), counts))
#> tensor(0.)
