import torch
from torch.nn import functional as F


def hinge_embedding_loss(input, target, margin=1.0, reduction="mean"):
    pull = torch.where(target != -1, input, 0.0)
    push = torch.where(target != 1, (margin - input).clamp(min=0), 0.0)
    loss = pull + push  # a target of 1 or -1 keeps one of them, any other both
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([0.2, 1.5, 0.4, 1.5])
target = torch.tensor([1.0, 1.0, -1.0, -1.0])

for options in [{}, {"reduction": "none"}, {"margin": 2.0}, {"reduction": "sum"}]:
    mine = hinge_embedding_loss(input, target, **options)
    print(mine, torch.equal(mine, F.hinge_embedding_loss(input, target, **options)))
    #> tensor(0.5750) True
    #> tensor([0.2000, 1.5000, 0.6000, 0.0000]) True
    #> tensor(0.9500) True
    #> tensor(2.3000) True
