import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, -1.0]])
target = torch.tensor([0, 2])
direction = torch.tensor([[1.0, 0.0], [0.0, 0.0]])

for options in [None, nn.LinearCrossEntropyOptions()]:

    def loss(input, options=options):
        return F.linear_cross_entropy(input, linear_weight, target, options=options)

    print("slope by jvp:", torch.func.jvp(loss, (input,), (direction,))[1])
    #> slope by jvp: tensor(-0.1700)
    #> slope by jvp: tensor(0.)
    step = loss(input + 0.01 * direction) - loss(input - 0.01 * direction)
    print(f"slope by a small step: {step / 0.02:.4f}")
    #> slope by a small step: -0.1700
    #> slope by a small step: -0.1700
    try:
        print("by torch.func.grad:", (torch.func.grad(loss)(input) * direction).sum())
        #> by torch.func.grad: tensor(-0.1700)
    except RuntimeError as error:
        print(str(error)[:77])
        #> In order to use an autograd.Function with functorch transforms (vmap, grad, j
