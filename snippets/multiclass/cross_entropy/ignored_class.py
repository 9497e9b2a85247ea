import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, 1.0], [0.0, 1.0, 3.0]], requires_grad=True)
target = torch.tensor([0, 2])  # class 2 is "other" and meant to be left out

F.cross_entropy(input, target, ignore_index=2).backward()
print(input.grad)  # row 1 is gone; in row 0 class 2 still takes part
#> tensor([[-0.3715,  0.1402,  0.2312],
#>         [ 0.0000,  0.0000,  0.0000]])

input.grad = None
F.cross_entropy(input[:, :2], target, ignore_index=2).backward()
print(input.grad)
#> tensor([[-0.1824,  0.1824,  0.0000],
#>         [ 0.0000,  0.0000,  0.0000]])
