import math

import torch
from supervised_contrastive_loss import supervised_contrastive_loss

input = torch.tensor([[1.0, 0.0], [0.6, 0.8], [0.8, 0.6], [0.0, 1.0]])
target = torch.tensor([0, 0, 0, 1])
T = 0.5

# the first row: positives at cosines 0.6 and 0.8, a negative at 0
total = math.exp(0.6 / T) + math.exp(0.8 / T) + math.exp(0.0 / T)
one = -math.log(math.exp(0.6 / T) / total)
other = -math.log(math.exp(0.8 / T) / total)
print(round(one, 4), round(other, 4), "mean", round((one + other) / 2, 4))
#> 1.0271 0.6271 mean 0.8271

each = supervised_contrastive_loss(input, target, T, reduction="none")
print(each)  # the last row is alone in its class
#> tensor([0.8271, 1.1543, 0.9543, 0.0000])
print(each.sum() / 3, supervised_contrastive_loss(input, target, T))
#> tensor(0.9786) tensor(0.9786)
