import torch
from torch.nn import functional as F

input = torch.tensor([0.5, 6.0], dtype=torch.float64, requires_grad=True)
target = torch.zeros(2, dtype=torch.float64)

for delta in [0.1, 1.0, 10.0]:
    loss = F.huber_loss(input, target, reduction="none", delta=delta)
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(delta, loss.tolist(), gradient.tolist())
    #> 0.1 [0.045000000000000005, 0.5950000000000001] [0.1, 0.1]
    #> 1.0 [0.125, 5.5] [0.5, 1.0]
    #> 10.0 [0.125, 18.0] [0.5, 6.0]
