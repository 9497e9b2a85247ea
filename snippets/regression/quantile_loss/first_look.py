import torch
from quantile_loss import QuantileLoss

input = torch.tensor([8.0, 10.5, 14.0])
target = torch.tensor([10.0, 10.0, 10.0])

loss = QuantileLoss(0.9)  # aim at the value that 90 % of the targets stay below
print(loss(input, target))
#> tensor(0.7500)

low_to_high = QuantileLoss([0.1, 0.5, 0.9])  # three predictions for each target
print(low_to_high(input[None], target[:1]))
#> tensor(0.2833)
