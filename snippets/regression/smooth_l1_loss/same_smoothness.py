import torch
from torch.nn import functional as F

residual = torch.tensor([0.4999, 0.5001], dtype=torch.float64, requires_grad=True)
zero = torch.zeros(2, dtype=torch.float64)

for name, loss in [
    ("smooth L1", F.smooth_l1_loss(residual, zero, reduction="sum", beta=0.5)),
    ("Huber    ", F.huber_loss(residual, zero, reduction="sum", delta=0.5)),
]:
    (first,) = torch.autograd.grad(loss, residual, create_graph=True)
    (second,) = torch.autograd.grad(first.sum(), residual)
    print(name, "slopes", first.tolist(), "curvatures", second.tolist())
    #> smooth L1 slopes [0.9998, 1.0] curvatures [2.0, 0.0]
    #> Huber     slopes [0.4999, 0.5] curvatures [1.0, 0.0]
