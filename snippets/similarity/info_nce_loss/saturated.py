import torch
from info_nce_loss import info_nce_loss
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
positive = torch.tensor([[-1.0, 0.1], [1.0, 0.0]], requires_grad=True)  # crossed
T = 0.01

p = (F.normalize(anchor) @ F.normalize(positive).T / T).softmax(1).diagonal()
usual = -(p + torch.finfo().tiny).log()
print("usual", usual[0].item(), torch.autograd.grad(usual[0], positive)[0].norm())
#> usual 87.3365478515625 tensor(0.)

ours = info_nce_loss(anchor, positive, T, reduction="none")
print("ours ", ours[0].item(), torch.autograd.grad(ours[0], positive)[0].norm())
#> ours  199.50372314453125 tensor(9.9010)
