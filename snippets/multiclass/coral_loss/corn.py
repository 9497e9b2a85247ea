import torch
from coral_loss import ordinal_levels
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [-0.5, 0.3, -2.0], [3.0, 2.0, 1.0]])
target = torch.tensor([1, 0, 3])

# CORN: question k is asked only of samples that passed question k - 1.
levels = ordinal_levels(target, num_classes=4)
asked = torch.cat([torch.ones(3, 1, dtype=torch.bool), levels[:, :-1]], 1)
print(F.binary_cross_entropy_with_logits(logits[asked], levels[asked].float()))
#> tensor(0.4005)

above = logits.sigmoid().cumprod(1)  # P(above k), never rising
print(above)
#> tensor([[0.8808, 0.6439, 0.1732],
#>         [0.3775, 0.2169, 0.0259],
#>         [0.9526, 0.8390, 0.6134]])
print((above > 0.5).sum(1))
#> tensor([2, 0, 3])
