import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0]])
try:
    F.cross_entropy(logits, torch.tensor([0.0]))
except RuntimeError as error:
    print(error)
    #> expected target dtype to be Long or Byte, but got Float
print(F.cross_entropy(logits, torch.tensor([0])))
#> tensor(0.3490)
