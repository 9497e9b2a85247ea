import pickle

from torch import nn
from torch.nn import functional as F


class CosineDistance(nn.Module):
    def forward(self, a, b):
        return 1 - F.cosine_similarity(a, b)


loss = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda a, b: 1 - F.cosine_similarity(a, b)
)
try:
    pickle.dumps(loss)
except pickle.PicklingError as error:
    print(type(error).__name__, "lambda" in str(error))
    #> PicklingError True

loss = nn.TripletMarginWithDistanceLoss(distance_function=CosineDistance())
print(pickle.loads(pickle.dumps(loss)).distance_function)
#> CosineDistance()
