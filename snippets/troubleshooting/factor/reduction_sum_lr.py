import torch
from torch.nn import functional as F

for size in [4, 64]:
    weight = torch.zeros(1, requires_grad=True)
    input, target = weight.expand(size), torch.ones(size)
    slopes = []
    for reduction in ["sum", "mean"]:  # the second is the repair
        loss = F.mse_loss(input, target, reduction=reduction)
        slopes.append(torch.autograd.grad(loss, weight, retain_graph=True)[0].item())
    print(size, slopes)
    #> 4 [-8.0, -2.0]
    #> 64 [-128.0, -2.0]
