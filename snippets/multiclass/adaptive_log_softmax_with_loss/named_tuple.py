import torch
from torch import nn

torch.manual_seed(0)
module = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)
result = module(torch.randn(2, 8), torch.tensor([0, 5]))

try:
    result.backward()
except AttributeError as error:
    print(error)
    #> '_ASMoutput' object has no attribute 'backward'

print(result[0].sum().item() < 0)  # minimise this and the targets become unlikely
#> True
result.loss.backward()
print(module.head.weight.grad.shape)
#> torch.Size([6, 8])
