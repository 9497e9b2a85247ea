import torch
from torch.nn import functional as F

input = torch.tensor([0.1, 6.0], dtype=torch.float64, requires_grad=True)
target = torch.zeros(2, dtype=torch.float64)

for threshold in [0.5, 1.0, 4.0]:
    huber = F.huber_loss(input, target, reduction="none", delta=threshold)
    smooth = F.smooth_l1_loss(input, target, reduction="none", beta=threshold)
    (slope,) = torch.autograd.grad(huber.sum(), input)
    (smooth_slope,) = torch.autograd.grad(smooth.sum(), input)
    print(threshold, torch.allclose(huber, threshold * smooth))
    #> 0.5 True
    #> 1.0 True
    #> 4.0 True
    print("  slopes", slope.tolist(), smooth_slope.tolist())
    #>   slopes [0.1, 0.5] [0.2, 1.0]
    #>   slopes [0.1, 1.0] [0.1, 1.0]
    #>   slopes [0.1, 4.0] [0.025, 1.0]
