import torch
from torch.nn import functional as F

input = torch.tensor([0.1, 6.0], dtype=torch.float64, requires_grad=True)
target = torch.zeros(2, dtype=torch.float64)

smooth = F.smooth_l1_loss(input, target, reduction="none", beta=4.0)
for name, loss in [
    ("Huber delta 4   ", F.huber_loss(input, target, reduction="none", delta=4.0)),
    ("smooth beta 4   ", smooth),
    ("4 x smooth      ", 4 * smooth),
]:
    (gradient,) = torch.autograd.grad(loss.sum(), input, retain_graph=True)
    print(name, [f"{value:.5f}" for value in loss], gradient.tolist())
    #> Huber delta 4    ['0.00500', '16.00000'] [0.1, 4.0]
    #> smooth beta 4    ['0.00125', '4.00000'] [0.025, 1.0]
    #> 4 x smooth       ['0.00500', '16.00000'] [0.1, 4.0]
