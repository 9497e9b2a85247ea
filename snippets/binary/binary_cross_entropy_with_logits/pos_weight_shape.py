import torch
from torch import nn

# one weight for each of 2 classes
loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1.0, 10.0]), reduction="none")

input = torch.zeros(1, 2, 2, 2)  # as wide as there are classes: no error
print(loss(input, torch.ones_like(input)))
#> tensor([[[[0.6931, 6.9315],
#>           [0.6931, 6.9315]],
#>
#>          [[0.6931, 6.9315],
#>           [0.6931, 6.9315]]]])

input = torch.zeros(1, 2, 2, 3)
try:
    loss(input, torch.ones_like(input))
except RuntimeError as error:
    print(str(error).split(" at ")[0])
    #> The size of tensor a (2) must match the size of tensor b (3)
