import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4], requires_grad=True)

for labels in [[1.0, 0.0], [1.0, -1.0], [255.0, 0.0]]:
    target = torch.tensor(labels)
    loss = F.binary_cross_entropy_with_logits(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(labels, loss.detach().numpy().round(4), gradient.numpy().round(4))
    #> [1.0, 0.0] [0.1051 0.2204] [-0.0998  0.1978]
    #> [1.0, -1.0] [ 0.1051 -1.1796] [-0.0998  1.1978]
    #> [255.0, 0.0] [-5.586949e+02  2.204000e-01] [-2.540998e+02  1.978000e-01]

target = (torch.tensor([1.0, -1.0]) + 1) / 2  # from -1 and 1 to 0 and 1
print(F.binary_cross_entropy_with_logits(input, target, reduction="none").detach())
#> tensor([0.1051, 0.2204])
