import torch
from coral_loss import ordinal_levels

stars = torch.tensor([1, 4, 5])  # one to five stars
try:
    ordinal_levels(stars, num_classes=5)
except ValueError as error:
    print(error)
    #> target must be from 0 to 4, got 5
print(stars[:, None] > torch.arange(4))  # unchecked: 4 and 5 become one class
#> tensor([[ True, False, False, False],
#>         [ True,  True,  True,  True],
#>         [ True,  True,  True,  True]])
print(ordinal_levels(stars - 1, num_classes=5))
#> tensor([[False, False, False, False],
#>         [ True,  True,  True, False],
#>         [ True,  True,  True,  True]])
