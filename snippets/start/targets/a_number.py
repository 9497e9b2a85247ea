import torch
from torch.nn import functional as F

answer = torch.tensor([[520.0], [700.0]])  # shape (2, 1): what nn.Linear(..., 1) gives
rent = torch.tensor([[500.0], [800.0]])  # the same shape, the same dtype
print(F.mse_loss(answer, rent))
#> tensor(5200.)
