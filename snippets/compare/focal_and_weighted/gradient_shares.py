import torch
from torch.nn import functional as F

# a binary batch of 100: probability given to the true answer, how many, target
groups = {
    "frequent easy": (0.95, 85, 0.0),
    "frequent hard": (0.20, 5, 0.0),
    "rare easy": (0.95, 5, 1.0),
    "rare hard": (0.20, 5, 1.0),
}
p, count, target = torch.tensor(list(groups.values()), dtype=torch.float64).T
logits = torch.where(target == 1, p.logit(), -p.logit()).requires_grad_()
each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
weight = torch.where(target == 1, 9.0, 1.0)  # nine frequent samples to one rare
focus = (1 - torch.exp(-each)) ** 2

print("share of gradient", *(f"{name:>14}" for name in groups))
#> share of gradient  frequent easy  frequent hard      rare easy      rare hard
for name, loss in [
    ("cross-entropy", each),
    ("weighted", weight * each),
    ("focal, gamma 2", focus * each),
    ("both", weight * focus * each),
]:
    (pull,) = torch.autograd.grad((count * loss).sum(), logits, retain_graph=True)
    share = pull.abs() / pull.abs().sum()
    print(f"{name:17}", *(f"{value:14.1%}" for value in share.tolist()))
    #> cross-entropy              34.0%          32.0%           2.0%          32.0%
    #> weighted                    9.1%           8.6%           4.8%          77.4%
    #> focal, gamma 2              0.3%          49.8%           0.0%          49.8%
    #> both                        0.1%          10.0%           0.0%          89.9%
