import torch
from logit_adjusted_loss import logit_adjusted_loss
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0, -1.0]])
target = torch.tensor([2])
counts = torch.tensor([900, 90, 10])

print(logit_adjusted_loss(logits, target, counts))
#> tensor(6.5374)
print(F.cross_entropy(logits + counts.log(), target))  # balanced softmax
#> tensor(6.5374)
