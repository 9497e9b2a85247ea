import torch
from torch.nn import functional as F

for count in [2, 20, 200]:
    slope = torch.tensor(1.0, requires_grad=True)
    answer, target = slope * torch.ones(count), torch.full((count,), 3.0)
    row = []
    for reduction in ["mean", "sum"]:
        loss = F.mse_loss(answer, target, reduction=reduction)
        (gradient,) = torch.autograd.grad(loss, slope, retain_graph=True)
        row.append(f"{reduction} {gradient.item():6.0f}")
    print(f"{count:3} samples:", *row)
    #>   2 samples: mean     -4 sum     -8
    #>  20 samples: mean     -4 sum    -80
    #> 200 samples: mean     -4 sum   -800
