import torch
from charbonnier_loss import CharbonnierLoss

input = torch.tensor([0.52, 0.30, 0.90])  # pixels
target = torch.tensor([0.50, 0.30, 0.40])

loss = CharbonnierLoss(eps=1e-3)
print(loss(input, target))
#> tensor(0.1737)
