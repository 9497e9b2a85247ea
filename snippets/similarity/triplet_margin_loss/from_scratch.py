import torch
from torch.nn import functional as F


def triplet_margin_loss(
    anchor,
    positive,
    negative,
    margin=1.0,
    p=2,
    eps=1e-6,
    swap=False,
    reduction="mean",
):
    def distance(a, b):
        return torch.linalg.vector_norm(a - b + eps, ord=p, dim=-1)

    far = distance(anchor, negative)
    if swap:
        far = torch.minimum(far, distance(positive, negative))
    loss = (margin + distance(anchor, positive) - far).clamp(min=0)
    if reduction == "mean":
        return loss.mean()  # satisfied triplets count too
    return loss.sum() if reduction == "sum" else loss


anchor = torch.tensor([[0.0, 0.0], [0.0, 0.0]])
positive = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
negative = torch.tensor([[1.5, 0.0], [3.0, 4.0]])

for options in [{}, {"p": 1}, {"eps": 0.5}, {"swap": True}, {"reduction": "none"}]:
    mine = triplet_margin_loss(anchor, positive, negative, **options)
    theirs = F.triplet_margin_loss(anchor, positive, negative, **options)
    print(mine, torch.equal(mine, theirs))
    #> tensor(0.2500) True
    #> tensor(0.2500) True
    #> tensor(0.2945) True
    #> tensor(0.7500) True
    #> tensor([0.5000, 0.0000]) True
