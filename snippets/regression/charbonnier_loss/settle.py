import torch
from charbonnier_loss import charbonnier_loss
from torch.nn import functional as F

target = torch.tensor(0.33, dtype=torch.float64)
losses = {
    "L1": F.l1_loss,
    "eps 0.001": lambda input, target: charbonnier_loss(input, target, 0.001),
    "eps 0.1": lambda input, target: charbonnier_loss(input, target, 0.1),
}
for name, loss in losses.items():
    input = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    path = []
    for _ in range(40):
        (gradient,) = torch.autograd.grad(loss(input, target), input)
        input = (input - 0.1 * gradient).detach().requires_grad_()
        path.append(round(input.item(), 3))
    print(f"{name:10}", path[-3:])
    #> L1         [0.4, 0.3, 0.4]
    #> eps 0.001  [0.399, 0.299, 0.399]
    #> eps 0.1    [0.33, 0.33, 0.33]
