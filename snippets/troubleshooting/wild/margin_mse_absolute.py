import torch
from torch.nn import functional as F

margin = torch.tensor([-0.5, -0.2])  # positive minus negative, of the model
gold = torch.tensor([0.5, 0.2])

wrong = F.mse_loss(margin.abs(), gold.abs())
right = F.mse_loss(margin, gold)
print(f"wrong {wrong:.4f}")
#> wrong 0.0000
print(f"right {right:.4f}")
#> right 0.5800
# The test: the opposite order is not perfect
assert right > 0 == wrong
