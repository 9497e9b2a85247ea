import torch
from torch.nn import functional as F

logits = torch.zeros(2, 5)
stars = torch.tensor([1, 5])  # ratings of 1 to 5
try:
    F.cross_entropy(logits, stars)
except IndexError as error:
    print(error)
    #> Target 5 is out of bounds.
print(F.cross_entropy(logits, stars - 1))
#> tensor(1.6094)
