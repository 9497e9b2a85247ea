import torch
from torch import nn
from torch.nn import functional as F

try:
    nn.BatchNorm1d(3)(torch.ones(1, 3))
except ValueError as error:
    print(str(error).split(",")[0])
    #> Expected more than 1 value per channel when training

embedding, other = torch.tensor([[1.0, 0.0]]), torch.tensor([[-1.0, 0.0]])
similarity = embedding @ other.T  # (1, 1): a positive and no negative
print(F.cross_entropy(similarity, torch.tensor([0])).item())
#> 0.0
