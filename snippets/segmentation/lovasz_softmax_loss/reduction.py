import torch
from lovasz_softmax_loss import lovasz_softmax_loss

input = torch.tensor([[[3.0, -1.0], [-1.0, 2.0]], [[0.5, 1.0], [0.0, 0.5]]])
target = torch.tensor([[0, 1], [1, 1]])  # image 1 has no class 0

print(lovasz_softmax_loss(input, target, reduction="none"))
#> tensor([[0.0327, 0.0474],
#>         [0.0000, 0.6225]])
print(lovasz_softmax_loss(input, target, reduction="sum"))
#> tensor(0.7026)
print(lovasz_softmax_loss(input, target), "= sum / 3")
#> tensor(0.2342) = sum / 3
