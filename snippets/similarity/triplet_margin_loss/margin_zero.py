import torch
from torch import nn
from torch.nn import functional as F

same = torch.ones(1, 2)  # anchor, positive and negative in one place

try:
    nn.TripletMarginLoss(margin=0.0)
except ValueError as error:
    print(error)
    #> TripletMarginLoss: expected margin to be greater than 0, got 0.0 instead
try:
    F.triplet_margin_loss(same, same, same, margin=-1.0)
except ValueError as error:
    print(error)
    #> margin must be greater than 0, got -1.0

print(torch.triplet_margin_loss(same, same, same, margin=0.0))  # the operator below F
#> tensor([0.])
print(F.softplus(F.pairwise_distance(same, same) - F.pairwise_distance(same, same)))
#> tensor([0.6931])
