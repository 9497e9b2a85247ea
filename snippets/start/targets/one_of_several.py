import torch
from torch.nn import functional as F

names = ["cat", "dog", "bird"]
logits = torch.tensor([[2.0, 1.0, -1.0], [0.1, 0.2, 3.0]])  # shape (2, 3)
target = torch.tensor([names.index("cat"), names.index("bird")])  # shape (2)
print(target, target.dtype)
#> tensor([0, 2]) torch.int64
print(F.cross_entropy(logits, target))
#> tensor(0.2293)
