import torch
from torch.nn import functional as F

input = torch.tensor([[0.0, -0.5, 3.0]], dtype=torch.float64, requires_grad=True)
target = torch.tensor([0])  # the rivals break the margin by 0.5 and 4

for p in [1, 2]:
    loss = F.multi_margin_loss(input, target, p=p)
    (gradient,) = torch.autograd.grad(loss, input)
    print(p, round(loss.item(), 4), gradient.numpy().round(4))
    #> 1 1.5 [[-0.6667  0.3333  0.3333]]
    #> 2 5.4167 [[-3.      0.3333  2.6667]]
