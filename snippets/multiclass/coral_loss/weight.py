import torch
from coral_loss import coral_loss, ordinal_levels

logits = torch.tensor([[2.0, 0.0, -1.0], [1.0, 0.0, -1.0]])
levels = ordinal_levels(torch.tensor([3, 1]), num_classes=4)
weight = torch.tensor([1.0, 1.0, 2.0])  # the step to the top class counts twice

print(coral_loss(logits, levels, reduction="none"))
#> tensor([2.1333, 1.3197])
print(coral_loss(logits, levels, weight=weight, reduction="none"))
#> tensor([3.4466, 1.6329])
print(coral_loss(logits, levels, weight=weight))
#> tensor(2.5398)
