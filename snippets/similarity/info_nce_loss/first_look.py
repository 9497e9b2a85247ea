import torch
from info_nce_loss import CLIPLoss, InfoNCELoss, NTXentLoss

anchor = torch.tensor([[1.0, 0.2], [0.1, 0.9], [-0.8, 0.3]])
positive = torch.tensor([[0.9, 0.4], [0.3, 0.7], [-0.9, -0.1]])

print(InfoNCELoss(temperature=0.5)(anchor, positive))
#> tensor(0.3203)
print(NTXentLoss(temperature=0.5)(anchor, positive))
#> tensor(0.5682)
print(CLIPLoss(temperature=0.5)(anchor, positive).detach())
#> tensor(0.3172)
