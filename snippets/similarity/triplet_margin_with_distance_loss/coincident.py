import torch
from torch import nn

anchor = torch.tensor([[1.0, 2.0]])
negative = torch.tensor([[1.5, 2.0]])


def written_out(a, b):
    return ((a - b) ** 2).sum(-1).sqrt()


def guarded(a, b):
    return (((a - b) ** 2).sum(-1) + 1e-12).sqrt()


def norm(a, b):
    return torch.linalg.vector_norm(a - b, dim=-1)


for distance in [written_out, guarded, norm]:
    positive = torch.tensor([[1.0, 2.0]], requires_grad=True)  # the anchor itself
    criterion = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    loss = criterion(anchor, positive, negative)
    loss.backward()
    print(distance.__name__, round(loss.item(), 4), positive.grad + 0)
    #> written_out 0.5 tensor([[nan, nan]])
    #> guarded 0.5 tensor([[0., 0.]])
    #> norm 0.5 tensor([[0., 0.]])
