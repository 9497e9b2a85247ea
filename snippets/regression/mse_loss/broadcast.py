import warnings
from textwrap import fill

import torch
from torch.nn import functional as F

input = torch.tensor([[1.0], [2.0], [3.0], [4.0]])  # a perfect prediction, as a column
target = torch.tensor([1.0, 2.0, 3.0, 4.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.mse_loss(input, target), F.mse_loss(input, target, reduction="none").shape)
    #> tensor(2.5000) torch.Size([4, 4])
print(fill(str(caught[0].message), 80))
#> Using a target size (torch.Size([4])) that is different to the input size
#> (torch.Size([4, 1])). This will likely lead to incorrect results due to
#> broadcasting. Please ensure they have the same size.

print(F.mse_loss(input.squeeze(-1), target), F.mse_loss(input, target.unsqueeze(-1)))
#> tensor(0.) tensor(0.)

with warnings.catch_warnings():
    warnings.simplefilter("error")  # from now on it stops the program
    try:
        F.mse_loss(input, target)
    except UserWarning as error:
        print(type(error).__name__)
        #> UserWarning
