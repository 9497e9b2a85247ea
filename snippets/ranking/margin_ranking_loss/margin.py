import torch
from torch.nn import functional as F

input1 = torch.tensor([0.9, 0.2, -1.0], requires_grad=True)
input2 = torch.tensor([0.5, 0.8, 1.0])
target = torch.tensor([1.0, 1.0, -1.0])

for margin in [0.0, 0.5, 3.0]:
    options = {"margin": margin, "reduction": "none"}
    loss = F.margin_ranking_loss(input1, input2, target, **options)
    (gradient,) = torch.autograd.grad(loss.sum(), input1)
    print(margin, loss.detach(), gradient)
    #> 0.0 tensor([0.0000, 0.6000, 0.0000]) tensor([-0., -1.,  0.])
    #> 0.5 tensor([0.1000, 1.1000, 0.0000]) tensor([-1., -1.,  0.])
    #> 3.0 tensor([2.6000, 3.6000, 1.0000]) tensor([-1., -1.,  1.])
