import torch
from torch.nn import functional as F

anchor = torch.zeros(3, 2)
positive = torch.tensor([[1.0, 0.0]]).expand(3, 2)  # at distance 1
negative = torch.tensor([[0.5, 0.0], [1.5, 0.0], [3.0, 0.0]])

for margin in [0.25, 1.0, 2.5]:
    loss = F.triplet_margin_loss(anchor, positive, negative, margin, reduction="none")
    print(margin, loss)
    #> 0.25 tensor([0.7500, 0.0000, 0.0000])
    #> 1.0 tensor([1.5000, 0.5000, 0.0000])
    #> 2.5 tensor([3.0000, 2.0000, 0.5000])
