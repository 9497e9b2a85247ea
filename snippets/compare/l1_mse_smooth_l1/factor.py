import torch
from torch.nn import functional as F

residual = torch.tensor([0.1, -0.8, 3.0, -40.0], dtype=torch.float64).requires_grad_()
zero = torch.zeros(4, dtype=torch.float64)

for threshold in [0.05, 0.5, 1.0, 5.0]:
    huber = F.huber_loss(residual, zero, delta=threshold, reduction="none")
    smooth = F.smooth_l1_loss(residual, zero, beta=threshold, reduction="none")
    (of_huber,) = torch.autograd.grad(huber.sum(), residual)
    (of_smooth,) = torch.autograd.grad(smooth.sum(), residual)
    values = torch.allclose(huber, threshold * smooth, rtol=1e-12)
    slopes = torch.allclose(of_huber, threshold * of_smooth, rtol=1e-12)
    largest = of_huber.abs().max().item(), of_smooth.abs().max().item()
    print(f"threshold {threshold:<4}", values, slopes, "largest slopes", *largest)
    #> threshold 0.05 True True largest slopes 0.05 1.0
    #> threshold 0.5  True True largest slopes 0.5 1.0
    #> threshold 1.0  True True largest slopes 1.0 1.0
    #> threshold 5.0  True True largest slopes 5.0 1.0
