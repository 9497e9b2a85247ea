import torch
from coral_loss import coral_loss, ordinal_levels
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, -1.0], [1.0, 0.0, -1.0]])
levels = ordinal_levels(torch.tensor([3, 1]), num_classes=4)
for reduction in ["none", "sum", "mean"]:
    print(reduction, coral_loss(logits, levels, reduction=reduction))
    #> none tensor([2.1333, 1.3197])
    #> sum tensor(3.4530)
    #> mean tensor(1.7265)
each = F.binary_cross_entropy_with_logits(logits, levels.float())
print(each, each * 3)  # divides by thresholds too
#> tensor(0.5755) tensor(1.7265)
