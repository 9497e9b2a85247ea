import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]], requires_grad=True)
target = torch.tensor([0, 1])

F.cross_entropy(input, target, reduction="sum").backward()
print(input.grad)
#> tensor([[-0.2144,  0.1753,  0.0391],
#>         [ 0.0420, -0.8858,  0.8438]])
print(input.softmax(dim=1).detach() - F.one_hot(target, 3))
#> tensor([[-0.2144,  0.1753,  0.0391],
#>         [ 0.0420, -0.8858,  0.8438]])
print(input.grad.sum(dim=1).abs() < 1e-6)  # what the true class gains, the others lose
#> tensor([True, True])
