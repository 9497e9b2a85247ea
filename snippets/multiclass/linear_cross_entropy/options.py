import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 2.0], [0.0, 1.0], [-1.0, 0.5], [2.0, 2.0]]).double()
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]]).double()
weight = torch.tensor([1.0, 2.0, 3.0]).double()
Options = nn.LinearCrossEntropyOptions
choices = [Options(), Options(batch_chunk_size=1), Options(acc_policy="accurate")]


def value_and_gradient(target, options):
    matrix = linear_weight.clone().requires_grad_()
    loss = F.linear_cross_entropy(input, matrix, target, weight=weight, options=options)
    loss.backward()
    return torch.cat([loss.detach().reshape(1), matrix.grad.flatten()])


for target in [[1, 0, 2, 0], [1, -100, 2, 0]]:
    target = torch.tensor(target)
    plain = value_and_gradient(target, None)
    for options in choices:
        chunked = value_and_gradient(target, options)
        print(f"{plain[0]:.4f}", torch.allclose(chunked, plain))
        #> 1.2004 True
        #> 1.2004 True
        #> 1.2004 True
        #> 1.1658 True
        #> 1.1658 True
        #> 1.1658 True

try:
    F.linear_cross_entropy(input, linear_weight, torch.tensor([1, 0, 2, 0]), options={})
except AttributeError as error:
    print(error)
    #> 'dict' object has no attribute '_adjust'
