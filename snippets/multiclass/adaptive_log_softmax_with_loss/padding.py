import torch
from torch import nn

torch.manual_seed(0)
module = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2)
input = torch.randn(2, 3, 8)  # (batch, time, features)
target = torch.tensor([[0, 5, -100], [12, -100, -100]])

for arguments in [(input, target), (input.flatten(0, 1), target.flatten())]:
    try:
        module(*arguments)
    except RuntimeError as error:
        print(str(error).replace(", but", ",\nbut"))
        #> 0D or 1D target tensor expected, multi-target not supported
        #> Target values should be in [0, 19],
        #> but values in range [-100, 12] were found.

kept = target != -100
print(f"{module(input[kept], target[kept]).loss:.4f}")
#> 3.8262

output = module(input[kept], target[kept]).output
weight = torch.ones(20)
weight[12] = 3.0  # of the classes
factor = weight[target[kept]]
print(f"{-(factor * output).sum() / factor.sum():.4f}")
#> 3.8738
