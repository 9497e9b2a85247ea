import torch
from elbo_loss import elbo_loss

nothing, mean = torch.zeros(1, 0), torch.zeros(1, 1)

for value in [20.0, 80.0, 100.0]:
    head = torch.tensor([[value]], requires_grad=True)
    clamped = elbo_loss(nothing, nothing, mean, head.clamp(-20, 10))
    raw = elbo_loss(nothing, nothing, mean, head)
    print(value, f"raw {raw.item():.3g}, clamped {clamped.item():.3g}")
    #> 20.0 raw 2.43e+08, clamped 1.1e+04
    #> 80.0 raw 2.77e+34, clamped 1.1e+04
    #> 100.0 raw inf, clamped 1.1e+04
