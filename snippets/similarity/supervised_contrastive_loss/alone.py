import torch
from supervised_contrastive_loss import supervised_contrastive_loss
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.1], [0.8, 0.5], [-0.2, 1.0]])
target = torch.tensor([0, 0, 1])

logits = F.normalize(input) @ F.normalize(input).T / 0.5
others = ~torch.eye(3, dtype=torch.bool)
alike = (target[:, None] == target) & others
log_p = logits - (logits.exp() * others).sum(1, keepdim=True).log()
usual = -(log_p * alike).sum(1) / alike.sum(1)
print("usual", usual, usual.mean())
#> usual tensor([0.1283, 0.2908,    nan]) tensor(nan)
print("ours ", supervised_contrastive_loss(input, target, 0.5, reduction="none"))
#> ours  tensor([0.1283, 0.2908, 0.0000])
print("ours ", supervised_contrastive_loss(input, target, 0.5))
#> ours  tensor(0.2096)
