import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 1.5, -1.0]], dtype=torch.float64)
target = torch.tensor([0])

for margin in [0.0, 0.5, 1.0, 4.0]:
    print(margin, round(F.multi_margin_loss(input, target, margin=margin).item(), 4))
    #> 0.0 0.0
    #> 0.5 0.0
    #> 1.0 0.1667
    #> 4.0 1.5

for p in [1, 2]:
    doubled = F.multi_margin_loss(2 * input, target, p=p, margin=2.0)
    print(p, doubled / F.multi_margin_loss(input, target, p=p, margin=1.0))
    #> 1 tensor(2., dtype=torch.float64)
    #> 2 tensor(4., dtype=torch.float64)
