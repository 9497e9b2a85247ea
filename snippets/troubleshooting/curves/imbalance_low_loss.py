import torch
from torch.nn import functional as F

target = (torch.arange(1000) < 10).float()  # one in a hundred
share = target.mean()
logits = torch.logit(share).expand(1000)  # the best constant
predicted = logits > 0
print(f"loss {F.binary_cross_entropy_with_logits(logits, target):.3f}")
#> loss 0.056
print(f"accuracy {(predicted == target.bool()).float().mean():.2f}")
#> accuracy 0.99

# Repair: what to look at
print(f"recall {predicted[target.bool()].float().mean():.2f}")
#> recall 0.00
heavy = torch.tensor(99.0)
loss = F.binary_cross_entropy_with_logits(torch.zeros(1000), target, pos_weight=heavy)
print(f"with pos_weight 99 the best constant is logit 0, its loss {loss:.3f}")
#> with pos_weight 99 the best constant is logit 0, its loss 1.372
