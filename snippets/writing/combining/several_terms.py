import torch
from torch import nn
from weighted_sum import WeightedSum

criterion = WeightedSum({"mse": (1.0, nn.MSELoss()), "l1": (0.1, nn.L1Loss())})
print(criterion)
#> WeightedSum(
#>   weights={'mse': 1.0, 'l1': 0.1}
#>   (losses): ModuleDict(
#>     (mse): MSELoss()
#>     (l1): L1Loss()
#>   )
#> )

input = torch.tensor([2.5, 3.0, 10.0], requires_grad=True)
target = torch.tensor([3.0, 3.0, 4.0])
total, parts = criterion(input, target)
total.backward()
print(total.item(), {name: round(part.item(), 3) for name, part in parts.items()})
#> 12.299999237060547 {'mse': 12.083, 'l1': 2.167}
print(input.grad)
#> tensor([-0.3667,  0.0000,  4.0333])
