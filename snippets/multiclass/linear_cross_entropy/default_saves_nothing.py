import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.nn import functional as F

input = torch.ones(6, 2, requires_grad=True)  # 6 samples, 2 features
linear_weight = torch.ones(40, 2, requires_grad=True)  # 40 classes
target = torch.zeros(6, dtype=torch.int64)


def kept_for_backward(options):
    shapes = []
    with saved_tensors_hooks(lambda x: shapes.append(list(x.shape)), lambda x: x):
        F.linear_cross_entropy(input, linear_weight, target, options=options)
    return shapes


print(kept_for_backward(None))
#> [[2, 40], [6, 2], [6, 40], [6, 40], [6], []]
print(kept_for_backward(nn.LinearCrossEntropyOptions()))
#> []
