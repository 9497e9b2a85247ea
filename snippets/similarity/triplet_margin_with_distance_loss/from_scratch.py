import torch
from torch.nn import functional as F


def triplet_margin_with_distance_loss(
    anchor,
    positive,
    negative,
    *,
    distance_function=None,
    margin=1.0,
    swap=False,
    reduction="mean",
):
    def euclidean(a, b):
        return torch.linalg.vector_norm(a - b + 1e-6, dim=-1)

    distance = euclidean if distance_function is None else distance_function
    far = distance(anchor, negative)
    if swap:
        far = torch.minimum(far, distance(positive, negative))
    loss = (margin + distance(anchor, positive) - far).clamp(min=0)
    if reduction == "mean":
        return loss.mean()  # of whatever shape the distance returned
    return loss.sum() if reduction == "sum" else loss


def cosine_distance(a, b):
    return 1 - F.cosine_similarity(a, b)


anchor = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
positive = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
negative = torch.tensor([[0.0, 2.0], [0.0, 3.0]])

for options in [{}, {"distance_function": cosine_distance}, {"swap": True}]:
    mine = triplet_margin_with_distance_loss(anchor, positive, negative, **options)
    theirs = F.triplet_margin_with_distance_loss(anchor, positive, negative, **options)
    print(mine, torch.equal(mine, theirs))
    #> tensor(0.) True
    #> tensor(0.6464) True
    #> tensor(0.5000) True
