import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
layer = nn.AdaptiveLogSoftmaxWithLoss(8, 10, cutoffs=[4], dtype=torch.float64)
features = torch.randn(3, 8, dtype=torch.float64)
target = torch.tensor([1, 9, 4])

print(layer(features, target).loss.item())
#> 3.4479894665501107
print(F.nll_loss(layer.log_prob(features), target).item())
#> 3.4479894665501107
