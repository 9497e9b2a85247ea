import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
positive = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
negative = torch.tensor([[0.0, 2.0]], dtype=torch.float64)


def maximum(a, b):
    return (a - b).abs().amax(-1)


for name, distance in [
    ("default      ", None),
    ("Manhattan    ", nn.PairwiseDistance(p=1)),
    ("function     ", maximum),
    ("cosine lambda", lambda a, b: 1 - F.cosine_similarity(a, b)),
]:
    module = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    print(name, round(module(anchor, positive, negative).item(), 4))
    #> default       3.2361
    #> Manhattan     4.0
    #> function      3.0
    #> cosine lambda 0.4
