import torch
from detection_loss import detection_loss
from torch.nn import functional as F

logits = torch.tensor([[0.0, 2.0], [2.0, 0.0]])
offsets = torch.tensor([[0.5, 0.1, 0.3, 0.2], [0.0, 0.0, 0.1, 0.1]], requires_grad=True)
labels = torch.tensor([1, 0])
sides = torch.tensor([[0.0, 0.0, 1.0, 1.0], [0.0, 0.0, -1.0, -1.0]])
target_offsets = sides.where(sides == 0, sides.log())  # no object: log of a filler

mask = (labels > 0).float()[:, None]
times = (mask * F.smooth_l1_loss(offsets, target_offsets, reduction="none")).sum()
print("times mask:", times.item())
#> times mask: nan
loss = detection_loss(logits, offsets, labels, target_offsets)
print("this file:", loss.item(), torch.autograd.grad(loss, offsets)[0].tolist()[1])
#> this file: 0.44885605573654175 [0.0, 0.0, 0.0, 0.0]
