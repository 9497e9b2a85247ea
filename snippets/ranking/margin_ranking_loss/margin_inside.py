import torch
from torch.nn import functional as F

input1 = torch.tensor([2.0, 0.7, 0.0], requires_grad=True)
input2 = torch.tensor([0.0, 0.0, 0.5])
target = torch.ones(3)
margin = 1.0

inside = (-target * (input1 - input2) + margin).clamp(min=0)
outside = (-target * (input1 - input2)).clamp(min=0) + margin
pytorch = F.margin_ranking_loss(input1, input2, target, margin=margin, reduction="none")

for name, loss in [("inside", inside), ("outside", outside), ("PyTorch", pytorch)]:
    (gradient,) = torch.autograd.grad(loss.sum(), input1)
    print(f"{name:8}", loss.detach(), gradient)
    #> inside   tensor([0.0000, 0.3000, 1.5000]) tensor([-0., -1., -1.])
    #> outside  tensor([1.0000, 1.0000, 1.5000]) tensor([-0., -0., -1.])
    #> PyTorch  tensor([0.0000, 0.3000, 1.5000]) tensor([-0., -1., -1.])
