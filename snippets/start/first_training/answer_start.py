from math import log

import torch
from torch.nn import functional as F

logits = torch.zeros(1, 10)  # the same score for each of ten classes
print(F.cross_entropy(logits, torch.tensor([7])), f"log 10 is {log(10):.4f}")
#> tensor(2.3026) log 10 is 2.3026
