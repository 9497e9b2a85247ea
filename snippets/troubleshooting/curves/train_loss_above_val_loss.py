import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.tensor([[2.0, 1.0, 1.5], [-1.0, -2.0, -1.5]]).repeat(1000, 1)
target = torch.tensor([1.0, 0.0]).repeat(1000)
layer = nn.Linear(3, 1)
nn.init.constant_(layer.weight, 1.0), nn.init.zeros_(layer.bias)
model = nn.Sequential(nn.Dropout(0.5), layer)
training = F.binary_cross_entropy_with_logits(model(x).flatten(), target)
smoothed = target * 0.9 + 0.05
model.eval()
logits = model(x).flatten()
print(f"train mode {training:.3f}")
#> train mode 0.115
print(f"smoothed   {F.binary_cross_entropy_with_logits(logits, smoothed):.3f}")
#> smoothed   0.236

# Repair: same data, same mode, same loss
print(f"eval mode  {F.binary_cross_entropy_with_logits(logits, target):.3f}")
#> eval mode  0.011
