import torch
from torch.nn import functional as F

hours = torch.tensor([1.0, 2.0, 10.0], dtype=torch.float64)
target = torch.tensor([3.0, 6.0, 30.0], dtype=torch.float64)  # 3 calls an hour, always
log_rate = torch.tensor(3.0, dtype=torch.float64).log().requires_grad_()  # per hour

for name, input in [
    ("per hour", log_rate.expand(3)),
    ("per row", log_rate + hours.log()),
]:
    loss = F.poisson_nll_loss(input, target, reduction="sum")
    (gradient,) = torch.autograd.grad(loss, log_rate)
    print(name, f"{gradient.item():.4f}")
    #> per hour -30.0000
    #> per row 0.0000
