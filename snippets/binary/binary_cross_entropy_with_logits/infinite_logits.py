import torch
from torch.nn import functional as F

infinity = float("inf")
target = torch.tensor([1.0, 0.0, 0.0, 1.0])

for input in [
    torch.tensor([infinity, -infinity, infinity, -infinity]),
    torch.tensor([1e4, -1e4, 1e4, -1e4]),
]:
    print(F.binary_cross_entropy_with_logits(input, target, reduction="none"))
    #> tensor([nan, nan, inf, nan])
    #> tensor([    0.,     0., 10000., 10000.])
