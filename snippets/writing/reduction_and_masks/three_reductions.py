import torch
from reduce_loss import reduce_loss

input = torch.tensor([[2.5, 3.0], [10.0, 4.5]], requires_grad=True)
target = torch.tensor([[3.0, 3.0], [4.0, 4.0]])
loss = (input - target).square()

for reduction in ["none", "sum", "mean"]:
    value = reduce_loss(loss, reduction)
    (gradient,) = torch.autograd.grad(value.sum(), input, retain_graph=True)
    print(reduction, value.tolist(), gradient.tolist())
    #> none [[0.25, 0.0], [36.0, 0.25]] [[-1.0, 0.0], [12.0, 1.0]]
    #> sum 36.5 [[-1.0, 0.0], [12.0, 1.0]]
    #> mean 9.125 [[-0.25, 0.0], [3.0, 0.25]]
try:
    reduce_loss(loss, "avg")
except ValueError as error:
    print(error)
    #> reduction is 'avg', expected none, sum or mean
