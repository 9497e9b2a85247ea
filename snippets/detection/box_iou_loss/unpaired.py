import torch
from box_iou_loss import giou_loss, iou_loss

input = torch.tensor([[0.0, 0.0, 2.0, 2.0], [4.0, 4.0, 6.0, 6.0], [0.0, 0.0, 1.0, 2.0]])
target = torch.tensor([[4.0, 4.0, 6.0, 6.0], [0.0, 0.0, 2.0, 2.0]])

try:
    giou_loss(input, target)
except ValueError as error:
    print(error)
    #> input and target need the same shape (N, 4), got (3, 4) and (2, 4)

pairs = torch.cartesian_prod(torch.arange(3), torch.arange(2))
costs = iou_loss(input[pairs[:, 0]], target[pairs[:, 1]], reduction="none")
best = costs.reshape(3, 2).argmin(dim=1)  # the target each prediction fits best
print(costs.reshape(3, 2), best)
#> tensor([[1.0000, 0.0000],
#>         [0.0000, 1.0000],
#>         [1.0000, 0.5000]]) tensor([1, 0, 1])
print(giou_loss(input, target[best], reduction="none"))
#> tensor([0.0000, 0.0000, 0.5000])
