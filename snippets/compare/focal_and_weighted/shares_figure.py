import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# 900 frequent samples, 100 rare; in both, difficulty runs from easy to hard
margin = torch.linspace(5, -3, 100, dtype=torch.float64)  # logit of the true answer
logits = torch.cat([-margin.repeat(9), margin]).requires_grad_()
target = torch.cat([torch.zeros(900), torch.ones(100)]).double()
each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
weight = torch.where(target == 1, 9.0, 1.0)
rare, hard = target == 1, torch.cat([margin.repeat(9), margin]) < 0

print("gamma  share of: rare  hard   weighted: rare  hard")
#> gamma  share of: rare  hard   weighted: rare  hard
gammas = [0, 0.5, 1, 2, 3, 5]
curves = {"rare": [], "hard": [], "rare, weighted": [], "hard, weighted": []}
for gamma in gammas:
    focal = (1 - torch.exp(-each)) ** gamma * each
    row = []
    for factor in [torch.ones(1000), weight]:
        (pull,) = torch.autograd.grad((factor * focal).sum(), logits, retain_graph=True)
        share = pull.abs() / pull.abs().sum()
        row += [share[rare].sum().item(), share[hard].sum().item()]
    for curve, value in zip(curves.values(), row, strict=True):
        curve.append(value)
    print("{:5} {:14.0%} {:5.0%} {:15.0%} {:5.0%}".format(gamma, *row))
    #>     0            10%   78%             50%   78%
    #>   0.5            10%   84%             50%   84%
    #>     1            10%   89%             50%   89%
    #>     2            10%   94%             50%   94%
    #>     3            10%   97%             50%   97%
    #>     5            10%   99%             50%   99%
styles = ["C0o-", "C1o-", "C0s--", "C2s--"]
for (name, curve), style in zip(curves.items(), styles, strict=True):
    wide = {"linewidth": 6, "alpha": 0.35} if name == "hard" else {}
    plt.plot(gammas, curve, style, **wide)
plt.text(2.5, 0.72, "hard, wide, and hard, weighted: one curve", ha="center")
plt.text(2.5, 0.43, "rare, weighted", color="C0", ha="center")
plt.text(2.5, 0.14, "rare", color="C0", ha="center")
plt.xlabel("γ")
plt.ylabel("share of the gradient")
plt.ylim(0, 1.05)
plt.show()
