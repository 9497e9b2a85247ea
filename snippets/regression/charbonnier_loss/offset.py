import torch
from charbonnier_loss import charbonnier_loss

input = torch.tensor([0.0, 0.4, 6.0], dtype=torch.float64, requires_grad=True)
target = torch.zeros(3, dtype=torch.float64)

for offset in [False, True]:
    loss = charbonnier_loss(input, target, 0.3, offset, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(offset, loss.detach().numpy().round(4), gradient.numpy().round(4))
    #> False [0.3    0.5    6.0075] [0.     0.8    0.9988]
    #> True [0.     0.2    5.7075] [0.     0.8    0.9988]
