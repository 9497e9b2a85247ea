import torch
from torch.nn import functional as F

residual = torch.tensor([0.2, 0.499, 0.501, 3.0], dtype=torch.float64)
residual.requires_grad_()
zero = torch.zeros(4, dtype=torch.float64)

smooth = F.smooth_l1_loss(residual, zero, reduction="none", beta=0.5)
huber = F.huber_loss(residual, zero, reduction="none", delta=0.5)
print("ratio of the values", (huber / smooth).tolist())
#> ratio of the values [0.5, 0.5, 0.5, 0.5]
slopes = [torch.autograd.grad(loss.sum(), residual)[0] for loss in (smooth, huber)]
print("ratio of the slopes", (slopes[1] / slopes[0]).tolist())
#> ratio of the slopes [0.5, 0.5, 0.5, 0.5]
