import torch
from mape_loss import mape_loss

input = torch.tensor([90.0, 11.0, 4.0])
target = torch.tensor([100.0, 10.0, 5.0])

loss = mape_loss(input, target, reduction="none")
print(loss)
#> tensor([0.1000, 0.1000, 0.2000])
print(mape_loss(input, target, reduction="sum"))
#> tensor(0.4000)
print(mape_loss(input, target), loss.sum() / 3)
#> tensor(0.1333) tensor(0.1333)
