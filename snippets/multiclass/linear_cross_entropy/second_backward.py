import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]], requires_grad=True)
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 2])

options = nn.LinearCrossEntropyOptions()
loss = F.linear_cross_entropy(input, linear_weight, target, options=options)
loss.backward(retain_graph=True)
first = input.grad.clone()
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).replace("; ", ";\n"))
    #> linear_cross_entropy chunked backward called twice;
    #> retain_graph=True / double backward are not supported.

options = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
input.grad = None
loss = F.linear_cross_entropy(input, linear_weight, target, options=options)
loss.backward(retain_graph=True)
loss.backward()
print(torch.equal(input.grad, 2 * first))
#> True
