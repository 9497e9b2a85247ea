import torch
from weighted_mse import weighted_mse

# A weight of 3 should say: this sample was seen three times.
seen = torch.tensor([1.0, 2.0, 2.0, 2.0])
loss_of_all_four = weighted_mse(seen, torch.zeros(4), torch.ones(4))

input = torch.tensor([1.0, 2.0])
weight = torch.tensor([1.0, 3.0])
print(loss_of_all_four.item())
#> 3.25
print(weighted_mse(input, torch.zeros(2), weight).item())
#> 3.25
print((weight * input.square()).mean().item())
#> 6.5
