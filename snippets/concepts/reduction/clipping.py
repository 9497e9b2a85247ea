import torch
from torch.nn import functional as F

x = torch.tensor([0.1, 0.2, 0.3, 0.4])

for copies in [1, 16]:
    for reduction in ["mean", "sum"]:
        w = torch.zeros((), requires_grad=True)
        input, target = w * x.repeat(copies), 3 * x.repeat(copies)
        F.mse_loss(input, target, reduction=reduction).backward()
        norm = torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
        print(
            f"{4 * copies:2} samples, {reduction:4}: {norm:5.2f} -> {w.grad.abs():.2f}"
        )
        #>  4 samples, mean:  0.45 -> 0.45
        #>  4 samples, sum :  1.80 -> 1.00
        #> 64 samples, mean:  0.45 -> 0.45
        #> 64 samples, sum : 28.80 -> 1.00
