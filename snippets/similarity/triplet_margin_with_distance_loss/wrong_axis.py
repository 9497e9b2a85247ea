import torch
from torch.nn import functional as F

anchor = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])  # (N, T, D) = (1, 3, 2)
other = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [-1.0, 1.0]]])

print(F.cosine_similarity(anchor, other))  # over axis 1
#> tensor([[0.0000, 1.0000]])
print(F.cosine_similarity(anchor, other, dim=-1))
#> tensor([[1., 1., 0.]])
