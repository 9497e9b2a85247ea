import torch
from torch.nn import functional as F

logits = torch.tensor([1.2, -0.7, 0.3])  # one for each email
labels = torch.tensor([True, False, False])  # is it spam?
print(F.binary_cross_entropy_with_logits(logits, labels.float()))
#> tensor(0.5069)
