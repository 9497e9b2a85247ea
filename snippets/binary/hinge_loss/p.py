import torch
from hinge_loss import hinge_loss

input = torch.tensor([0.75, 0.0, -4.0], dtype=torch.float64, requires_grad=True)
target = torch.ones(3, dtype=torch.float64)

for p in [1, 2]:
    loss = hinge_loss(input, target, p=p, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(p, loss.tolist(), gradient.tolist())
    #> 1 [0.25, 1.0, 5.0] [-1.0, -1.0, -1.0]
    #> 2 [0.0625, 1.0, 25.0] [-0.5, -2.0, -10.0]
