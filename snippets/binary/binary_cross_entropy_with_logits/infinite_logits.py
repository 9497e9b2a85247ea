import torch
from torch.nn import functional as F

infinity = float("inf")
target = torch.tensor([1.0, 0.0, 0.5, 1.0, 0.0, 0.5])

for size in [infinity, 1e4]:
    values = [size, size, size, -size, -size, -size]
    input = torch.tensor(values, requires_grad=True)
    loss = F.binary_cross_entropy_with_logits(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print("target  ", target.tolist())
    #> target   [1.0, 0.0, 0.5, 1.0, 0.0, 0.5]
    #> target   [1.0, 0.0, 0.5, 1.0, 0.0, 0.5]
    print("loss    ", loss.tolist())
    #> loss     [nan, inf, inf, nan, nan, nan]
    #> loss     [0.0, 10000.0, 5000.0, 10000.0, 0.0, 5000.0]
    print("gradient", gradient.tolist())
    #> gradient [0.0, 1.0, 0.5, -1.0, 0.0, -0.5]
    #> gradient [0.0, 1.0, 0.5, -1.0, 0.0, -0.5]
