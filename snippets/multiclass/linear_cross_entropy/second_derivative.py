import torch
from torch import nn
from torch.nn import functional as F

linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 2])


def penalty(options):
    input = torch.tensor([[1.0, 0.0], [0.5, 2.0]], requires_grad=True)
    loss = F.linear_cross_entropy(input, linear_weight, target, options=options)
    (gradient,) = torch.autograd.grad(loss**2, input, create_graph=True)
    (second,) = torch.autograd.grad(gradient.square().sum(), input)
    return second


print("reference:", penalty(None)[1])
#> reference: tensor([-5.9963, 18.6600])
print("retaining:", penalty(nn.LinearCrossEntropyOptions(allow_retain_graph=True))[1])
#> retaining: tensor([-2.4688, 14.1296])
try:
    penalty(nn.LinearCrossEntropyOptions())
except RuntimeError as error:
    print("default:  ", str(error).split(";")[0])
    #> default:   linear_cross_entropy chunked backward called twice
