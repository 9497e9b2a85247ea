import torch
from torch.nn import functional as F

# dfl_loss: one side of a box, 5.3 strides from the anchor, as a class among 16 bins.
distance = torch.tensor([5.3])
logits = torch.zeros(1, 16)
logits[0, 5:7] = torch.tensor([4.0, 3.0])

left = distance.long()
share = left + 1 - distance  # 0.7 of bin 5, 0.3 of bin 6
low, high = F.cross_entropy(logits, left), F.cross_entropy(logits, left + 1)
soft = torch.zeros(1, 16)
soft[0, 5:7] = torch.tensor([0.7, 0.3])
print("DFL:", share * low + (1 - share) * high, F.cross_entropy(logits, soft))
#> DFL: tensor([0.7851]) tensor(0.7851)
print("decoded:", (logits.softmax(1) * torch.arange(16)).sum())
#> decoded: tensor(5.6663)
print("floor of DFL:", -(soft[0, 5:7] * soft[0, 5:7].log()).sum())
#> floor of DFL: tensor(0.6109)

# cls_loss: a sigmoid for each class; the target is how good the box is, not 1.
score, quality = torch.tensor([0.5, -1.0, -3.0]), torch.tensor([0.8, 0.0, 0.0])
bce = F.binary_cross_entropy_with_logits(score, quality, reduction="none")
print("BCE:", bce)
#> BCE: tensor([0.5741, 0.3133, 0.0486])
weight = torch.where(quality > 0, quality, 0.75 * score.sigmoid() ** 2)
print("varifocal:", weight * bce)  # weights: quality, and focal for the rest
#> varifocal: tensor([4.5926e-01, 1.6994e-02, 8.1962e-05])
