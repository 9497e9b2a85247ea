from textwrap import fill

from torch import nn
from torch.nn import functional as F

try:
    nn.TripletMarginWithDistanceLoss(margin=0.0)
except ValueError as error:
    print(fill(str(error), 76))
    #> TripletMarginWithDistanceLoss: expected margin to be greater than 0, got 0.0
    #> instead
try:
    nn.TripletMarginWithDistanceLoss(F.pairwise_distance)
except TypeError as error:
    print(fill(str(error), 76))
    #> TripletMarginWithDistanceLoss.__init__() takes 1 positional argument but 2
    #> were given
