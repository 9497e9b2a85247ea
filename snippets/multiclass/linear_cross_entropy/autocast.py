import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.3], [0.7, 2.1]])
linear_weight = torch.tensor([[1.1, 0.2], [0.3, 1.3], [0.7, -1.9]])
target = torch.tensor([0, 2])
options = nn.LinearCrossEntropyOptions()

print(f"float32            {F.linear_cross_entropy(input, linear_weight, target):.6f}")
#> float32            3.642847
with torch.autocast("cpu", torch.bfloat16):
    plain = F.linear_cross_entropy(input, linear_weight, target)
    chunked = F.linear_cross_entropy(input, linear_weight, target, options=options)
print(f"autocast           {plain:.6f}")
#> autocast           3.626188
print(f"autocast, chunked  {chunked:.6f}")
#> autocast, chunked  3.642847

low = [input.bfloat16(), linear_weight.bfloat16(), target]
print(F.linear_cross_entropy(*low, options=options))
#> tensor(3.6250, dtype=torch.bfloat16)
