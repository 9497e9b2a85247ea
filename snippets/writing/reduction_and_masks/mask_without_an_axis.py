import torch
from masked_mean import masked_mean

loss = torch.ones(2, 3, 5)  # 2 sequences, 3 steps, 5 features: each costs 1
mask = torch.tensor([[True, True, True], [True, False, False]])

print(((loss * mask[:, :, None]).sum() / mask.sum()).item())  # five times too large
#> 5.0
print(masked_mean(loss, mask[:, :, None]).item())
#> 1.0
try:
    masked_mean(loss, mask)
except ValueError as error:
    print(error)
    #> mask (2, 3) does not broadcast to (2, 3, 5)
