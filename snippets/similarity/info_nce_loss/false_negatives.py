import torch
from info_nce_loss import info_nce_loss

# the first two pairs show the same thing
anchor = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
positive = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])

loss = info_nce_loss(anchor, positive, reduction="none")
print([round(value, 4) for value in loss.tolist()])
#> [0.6932, 0.6932, 0.0001]
keep = torch.tensor([0, 2])  # one pair of each thing
print(round(info_nce_loss(anchor[keep], positive[keep]).item(), 4))
#> 0.0
