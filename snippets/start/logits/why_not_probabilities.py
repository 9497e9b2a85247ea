import torch
from torch.nn import functional as F

logit = torch.tensor(200.0, requires_grad=True)  # very sure of yes
target = torch.tensor(0.0)  # the answer was no

F.binary_cross_entropy_with_logits(logit, target).backward()
print("from the logit:      ", logit.grad)
#> from the logit:       tensor(1.)

logit.grad = None
F.binary_cross_entropy(logit.sigmoid(), target).backward()
print("from the probability:", logit.grad)
#> from the probability: tensor(0.)
