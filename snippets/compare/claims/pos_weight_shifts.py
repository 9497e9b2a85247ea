import torch
from torch.nn import functional as F

logit = torch.linspace(-6, 6, 12001, dtype=torch.float64)
yes, no = torch.ones_like(logit), torch.zeros_like(logit)
weight = torch.tensor(9.0, dtype=torch.float64)


def bce(target):
    return F.binary_cross_entropy_with_logits(
        logit, target, pos_weight=weight, reduction="none"
    )


for share in [0.01, 0.1, 0.3]:
    best = logit[(share * bce(yes) + (1 - share) * bce(no)).argmin()]
    back = (best - weight.log()).sigmoid().item()
    print(f"true {share:<4}  says {best.sigmoid().item():.3f}  shifted back {back:.3f}")
    #> true 0.01  says 0.083  shifted back 0.010
    #> true 0.1   says 0.500  shifted back 0.100
    #> true 0.3   says 0.794  shifted back 0.300
