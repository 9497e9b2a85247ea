import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
target = 2 * x  # the curvature is 2 mean(x²) = 15, so the limit is 2 / 15 = 0.133
for rate in [0.2, 0.05]:  # the second is the repair
    weight = torch.tensor(0.0, requires_grad=True)
    shown = []
    for step in range(201):
        loss = F.mse_loss(weight * x, target)
        (slope,) = torch.autograd.grad(loss, weight)
        weight = (weight - rate * slope).detach().requires_grad_()
        if step in (0, 1, 2, 50, 200):
            shown.append(f"{loss:.3g}")
    print(rate, shown)
    #> 0.2 ['30', '120', '480', '3.8e+31', 'nan']
    #> 0.05 ['30', '1.88', '0.117', '0', '0']
