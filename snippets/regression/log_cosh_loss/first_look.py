import torch
from log_cosh_loss import LogCoshLoss

input = torch.tensor([2.5, 3.0, 10.0])
target = torch.tensor([3.0, 3.0, 4.0])

loss = LogCoshLoss()
print(loss(input, target))
#> tensor(1.8090)
