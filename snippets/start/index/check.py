import torch
from torch.nn import functional as F

guess = torch.tensor([2.0, 5.0])
truth = torch.tensor([3.0, 3.0])
print(F.mse_loss(guess, truth))
#> tensor(2.5000)
