import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0]], [[1.0]], [[3.0]]])


def noted(a, b):
    print("distance of", a.item(), "and", b.item())
    #> distance of 0.0 and 1.0
    #> distance of 0.0 and 3.0
    #> distance of 1.0 and 3.0
    return (a - b).abs().sum(-1)


criterion = nn.TripletMarginWithDistanceLoss(distance_function=noted, swap=True)
print(criterion(anchor, positive, negative))
#> tensor(0.)
