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

doubled = F.multi_margin_loss(2 * input, target, margin=2.0)
print(torch.equal(doubled, 2 * F.multi_margin_loss(input, target, margin=1.0)))
#> True
