import torch
from torch.nn import functional as F

slope = torch.tensor(12.0)  # euros for a square metre: the model's one parameter
size = torch.tensor([40.0, 70.0, 50.0])
rent = torch.tensor([500.0, 800.0, 600.0])
answer = slope * size

each = F.mse_loss(answer, rent, reduction="none")
cost = each.mean()
objective = cost + 0.1 * slope**2  # a small price for a large parameter
print("loss of each flat  ", each)
#> loss of each flat   tensor([ 400., 1600.,    0.])
print("cost of all flats  ", cost)
#> cost of all flats   tensor(666.6667)
print("objective          ", objective)
#> objective           tensor(681.0667)
