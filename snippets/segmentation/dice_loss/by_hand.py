import math

import torch
from dice_loss import dice_loss

probability = [0.8, 0.6, 0.3, 0.1]
target = [1, 1, 0, 0]

overlap = 0.8 + 0.6  # the probabilities on the object
size = (0.8 + 0.6 + 0.3 + 0.1) + 2  # of the prediction and of the object
print(1 - (2 * overlap + 1) / (size + 1))
#> 0.20833333333333337

logits = [math.log(p / (1 - p)) for p in probability]
input = torch.tensor(logits, dtype=torch.float64).reshape(1, 2, 2)
print(dice_loss(input, torch.tensor(target).reshape(1, 2, 2)).item())
#> 0.20833333333333337
