import torch
from weighted_mse import WeightedMSE

input = torch.tensor([[1.0, 20.0], [3.0, 40.0]])
target = torch.tensor([[0.0, 10.0], [0.0, 10.0]])

criterion = WeightedMSE(torch.tensor([1.0, 0.25]))  # the second column counts less
print(criterion)
#> WeightedMSE(weight=[1.0, 0.25], reduction='mean')
print(criterion(input, target).item(), (1 + 9 + 0.25 * (100 + 900)) / 2.5)
#> 104.0 104.0
print(list(criterion.state_dict()))
#> ['weight']
