import torch
from torch import nn

torch.manual_seed(0)
module = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)
module(torch.randn(3, 8), torch.tensor([0, 5, 6])).loss.backward()

for name, parameter in module.named_parameters():
    print(f"{name:15} {'None' if parameter.grad is None else 'gradient'}")
    #> head.weight     gradient
    #> tail.0.0.weight gradient
    #> tail.0.1.weight gradient
    #> tail.1.0.weight None
    #> tail.1.1.weight None

for down, up in module.tail:
    for matrix in (down.weight, up.weight):
        if matrix.grad is None:
            matrix.grad = torch.zeros_like(matrix)
print([parameter.grad is None for parameter in module.parameters()])
#> [False, False, False, False, False]
