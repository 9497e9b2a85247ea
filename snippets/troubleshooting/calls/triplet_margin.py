from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

anchor, positive = torch.zeros(1, 2), torch.ones(1, 2)
negative = torch.full((1, 2), 2.0)
triplet = F.triplet_margin_with_distance_loss

for call in [
    lambda: nn.TripletMarginLoss(margin=0.0),
    lambda: F.triplet_margin_loss(anchor, positive, negative, margin=0.0),
    lambda: nn.TripletMarginWithDistanceLoss(margin=0.0),
    lambda: triplet(anchor, positive, negative, margin=-1.0),
]:
    try:
        call()
    except ValueError as error:
        print(fill(str(error), 76))
        #> TripletMarginLoss: expected margin to be greater than 0, got 0.0 instead
        #> margin must be greater than 0, got 0.0
        #> TripletMarginWithDistanceLoss: expected margin to be greater than 0, got 0.0
        #> instead
        #> margin must be greater than 0, got -1.0

# Repair
print(F.triplet_margin_loss(anchor, positive, negative, margin=0.2))
#> tensor(0.)
near, far = F.pairwise_distance(anchor, positive), F.pairwise_distance(anchor, negative)
print(F.softplus(near - far).mean())  # a soft margin, without a number to choose
#> tensor(0.2176)
