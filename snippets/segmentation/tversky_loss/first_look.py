import torch
from tversky_loss import FocalTverskyLoss, TverskyLoss

input = torch.tensor([[[2.0, 0.5, -3.0], [1.0, -2.0, -4.0]]])
target = torch.tensor([[[1, 1, 0], [0, 0, 0]]])  # one mask

print(TverskyLoss()(input, target))
#> tensor(0.1991)
print(TverskyLoss(alpha=0.7, beta=0.3)(input, target))
#> tensor(0.2399)
print(FocalTverskyLoss()(input, target))
#> tensor(0.2981)
