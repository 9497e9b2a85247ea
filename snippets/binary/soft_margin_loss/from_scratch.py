import torch
from torch.nn import functional as F


def soft_margin_loss(input, target, reduction="mean"):
    loss = torch.log1p(torch.exp(-target * input))  # overflows where PyTorch's does
    if reduction == "mean":
        return loss.mean()  # by the number of elements
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([2.2, -1.4, -0.4], dtype=torch.float64)
target = torch.tensor([1.0, -1.0, 1.0], dtype=torch.float64)

for reduction in ["mean", "sum", "none"]:
    mine = soft_margin_loss(input, target, reduction)
    theirs = F.soft_margin_loss(input, target, reduction=reduction)
    print(mine, torch.allclose(mine, theirs))
    #> tensor(0.4128, dtype=torch.float64) True
    #> tensor(1.2385, dtype=torch.float64) True
    #> tensor([0.1051, 0.2204, 0.9130], dtype=torch.float64) True
