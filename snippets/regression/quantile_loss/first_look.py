import torch
from quantile_loss import QuantileLoss

input = torch.tensor([8.0, 10.5, 14.0])
target = torch.tensor([10.0, 10.0, 10.0])

loss = QuantileLoss(0.9)  # 90 % of the targets stay below it
print(loss(input, target))
#> tensor(0.7500)

loss = QuantileLoss([0.1, 0.5, 0.9])  # three for each target
print(loss(input[None], target[:1]))
#> tensor(0.2833)
