import torch
from asymmetric_loss import asymmetric_loss
from torch.nn import functional as F

logits = torch.tensor([2.0, -1.0, 0.5])
target = torch.tensor([1.0, 0.0, 0.0])

each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
focal = (1 - torch.exp(-each)) ** 2 * each
print(asymmetric_loss(logits, target, 2.0, 2.0, clip=0.0, reduction="none"))
#> tensor([0.0018, 0.0227, 0.3774])
print(focal)
#> tensor([0.0018, 0.0227, 0.3774])
print(asymmetric_loss(logits, target, 0.0, 0.0, clip=0.0), each.mean())
#> tensor(0.4714) tensor(0.4714)
