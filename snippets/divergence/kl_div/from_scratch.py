import torch
from torch.nn import functional as F


def kl_div(input, target, reduction="mean", log_target=False):
    p = target.exp() if log_target else target
    p_log_p = p * target if log_target else torch.xlogy(p, p)  # xlogy: 0 log 0 is 0
    loss = p_log_p - p * input
    if reduction == "batchmean":
        return loss.sum() / input.shape[0] if input.dim() else loss.sum()
    if reduction == "mean":
        return loss.mean()  # by every element, classes included
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([[0.5, 0.25, 0.25], [0.1, 0.8, 0.1]]).log()
target = torch.tensor([[0.25, 0.75, 0.0], [0.2, 0.5, 0.3]])

for reduction in ["batchmean", "sum", "none"]:
    mine = kl_div(input, target, reduction)
    print(torch.allclose(mine, F.kl_div(input, target, reduction=reduction)))
    #> True
    #> True
    #> True
mine = kl_div(input, input.flip(0), "batchmean", log_target=True)
print(mine, F.kl_div(input, input.flip(0), reduction="batchmean", log_target=True))
#> tensor(0.7105) tensor(0.7105)
