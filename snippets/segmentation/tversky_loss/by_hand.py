import torch
from tversky_loss import focal_tversky_loss, tversky_loss

probability = [0.8, 0.6, 0.3, 0.1]  # the object is the first two pixels

hit = 0.8 + 0.6
false_positive = 0.3 + 0.1
false_negative = 0.2 + 0.4
index = (hit + 1) / (hit + 0.3 * false_positive + 0.7 * false_negative + 1)
print(1 - index, (1 - index) ** 0.75)
#> 0.18367346938775508 0.2805658588748473

input = torch.tensor([[probability]], dtype=torch.float64).logit()
target = torch.tensor([[[1, 1, 0, 0]]])
print(tversky_loss(input, target).item(), focal_tversky_loss(input, target).item())
#> 0.18367346938775508 0.28056585887484736
