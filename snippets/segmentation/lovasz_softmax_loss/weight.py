import torch
from lovasz_softmax_loss import lovasz_softmax_loss

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0], [-1.0, 0.5, 2.0]]])
target = torch.tensor([[0, 1, 2]])  # (N, pixels)

print(lovasz_softmax_loss(input, target, reduction="none"))
#> tensor([[0.2324, 0.5481, 0.2946]])
for weight in [[1.0, 1.0, 1.0], [0.0, 1.0, 1.0]]:
    print(weight, lovasz_softmax_loss(input, target, weight=torch.tensor(weight)))
    #> [1.0, 1.0, 1.0] tensor(0.3584)
    #> [0.0, 1.0, 1.0] tensor(0.4214)
