import torch
from torch.nn import functional as F

input = torch.tensor([0.5, 6.0], dtype=torch.float64, requires_grad=True)
target = torch.zeros(2, dtype=torch.float64)

for beta in [0.0, 0.1, 1.0, 10.0]:
    loss = F.smooth_l1_loss(input, target, reduction="none", beta=beta)
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(beta, loss.tolist(), gradient.tolist())
    #> 0.0 [0.5, 6.0] [1.0, 1.0]
    #> 0.1 [0.45, 5.95] [1.0, 1.0]
    #> 1.0 [0.125, 5.5] [0.5, 1.0]
    #> 10.0 [0.0125, 1.8] [0.05, 0.6]
