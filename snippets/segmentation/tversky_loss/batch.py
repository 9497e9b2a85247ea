import torch
from tversky_loss import focal_tversky_loss, tversky_loss

target = torch.tensor([[[1, 0, 0, 0]], [[1, 1, 1, 0]]])
input = torch.tensor([[[-3.0, -3.0, -3.0, -3.0]], [[3.0, 3.0, 3.0, -3.0]]])

for loss in [tversky_loss, focal_tversky_loss]:
    print(loss(input, target, reduction="none").flatten())
    #> tensor([0.4038, 0.0287])
    #> tensor([0.5066, 0.0697])
    print(loss(input, target), loss(input, target, batch=True))
    #> tensor(0.2162) tensor(0.1741)
    #> tensor(0.2881) tensor(0.2695)
