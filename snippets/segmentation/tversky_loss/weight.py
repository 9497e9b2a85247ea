import torch
from tversky_loss import focal_tversky_loss, tversky_loss

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0], [-1.0, 0.5, 2.0]]])
target = torch.tensor([[0, 1, 2]])  # (N, pixels)
weight = torch.tensor([0.0, 1.0, 1.0])  # not the background

for loss in [tversky_loss, focal_tversky_loss]:
    print(loss(input, target, reduction="none"))
    #> tensor([[0.1275, 0.2279, 0.1500]])
    #> tensor([[0.2134, 0.3298, 0.2411]])
    print(loss(input, target), loss(input, target, weight=weight))
    #> tensor(0.1685) tensor(0.1890)
    #> tensor(0.2614) tensor(0.2855)
