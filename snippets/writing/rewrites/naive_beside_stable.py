import torch
from torch.nn import functional as F


def naive(logit, target):
    p = torch.sigmoid(logit)
    return -target * torch.log(p) - (1 - target) * torch.log(1 - p)


def stable(logit, target):
    return -target * F.logsigmoid(logit) - (1 - target) * F.logsigmoid(-logit)


logits = torch.tensor([2.0, 10.0, 15.0, 16.0, 17.0, 18.0], requires_grad=True)
target = torch.zeros(6)  # the surer, the more wrong

for loss in [naive, stable]:
    value = loss(logits, target)
    (gradient,) = torch.autograd.grad(value.sum(), logits)
    print(f"{loss.__name__:6} value   ", *(f"{v:8.4f}" for v in value.tolist()))
    #> naive  value      2.1269   9.9996  14.8438  15.9424      inf      inf
    #> stable value      2.1269  10.0000  15.0000  16.0000  17.0000  18.0000
    print(f"{loss.__name__:6} gradient", *(f"{g:8.4f}" for g in gradient.tolist()))
    #> naive  gradient   0.8808   1.0000   1.0000   1.0000      nan      nan
    #> stable gradient   0.8808   1.0000   1.0000   1.0000   1.0000   1.0000
