import torch
from torch.nn import functional as F


def margin_ranking_loss(input1, input2, target, margin=0, reduction="mean"):
    if not input1.dim() == input2.dim() == target.dim():
        raise RuntimeError("the three tensors need the same number of dimensions")
    loss = (margin - target * (input1 - input2)).clamp(min=0)  # the margin is inside
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


input1 = torch.tensor([0.9, 0.2, -1.0])
input2 = torch.tensor([0.5, 0.8, 1.0])
target = torch.tensor([1.0, 1.0, -1.0])

for options in [{}, {"margin": 0.5}, {"margin": 0.5, "reduction": "none"}]:
    mine = margin_ranking_loss(input1, input2, target, **options)
    theirs = F.margin_ranking_loss(input1, input2, target, **options)
    print(mine, torch.equal(mine, theirs))
    #> tensor(0.2000) True
    #> tensor(0.4000) True
    #> tensor([0.1000, 1.1000, 0.0000]) True
