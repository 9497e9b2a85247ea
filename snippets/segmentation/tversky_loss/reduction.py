import torch
from tversky_loss import focal_tversky_loss, tversky_loss

input = torch.tensor([[[3.0, -1.0], [-1.0, 2.0]], [[0.5, 1.0], [0.0, 0.5]]])
target = torch.tensor([[0, 1], [1, 1]])

print(tversky_loss(input, target, reduction="none"))
#> tensor([[0.0134, 0.0194],
#>         [0.2719, 0.3318]])
for reduction in ["sum", "mean"]:
    print(tversky_loss(input, target, reduction=reduction))
    #> tensor(0.6364)
    #> tensor(0.1591)

# The power comes first, the mean after it.
print(focal_tversky_loss(input, target), tversky_loss(input, target) ** 0.75)
#> tensor(0.2262) tensor(0.2519)
