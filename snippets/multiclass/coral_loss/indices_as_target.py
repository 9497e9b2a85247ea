import torch
from coral_loss import coral_loss, ordinal_levels
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [1.0, 0.0, -2.0], [3.0, 2.0, 1.0]])
target = torch.tensor([1, 0, 3])

try:
    coral_loss(logits, target)
except ValueError as error:
    print(error)
    #> input and target must have one shape, got (3, 3) and (3,)
print(coral_loss(logits, ordinal_levels(target, num_classes=4)))
#> tensor(1.3455)

one_hot = F.one_hot(target, 4)[:, 1:]  # the right shape, the wrong code
print(coral_loss(logits, one_hot))
#> tensor(3.0121)
print(one_hot[2], ordinal_levels(target, 4)[2])
#> tensor([0, 0, 1]) tensor([True, True, True])
