import torch
from torch.nn import functional as F

for dtype in [torch.float32, torch.float16]:
    limit = torch.tensor(torch.finfo(dtype).max, dtype=torch.float64).log().item()
    for value in [limit - 0.1, limit + 0.1]:
        input = torch.tensor([value], dtype=dtype, requires_grad=True)
        loss = F.poisson_nll_loss(input, torch.tensor([3.0], dtype=dtype))
        (gradient,) = torch.autograd.grad(loss, input)
        print(dtype, f"limit {limit:.2f}  {loss.item():.3g} {gradient.item():.3g}")
        #> torch.float32 limit 88.72  3.08e+38 3.08e+38
        #> torch.float32 limit 88.72  inf inf
        #> torch.float16 limit 11.09  5.94e+04 5.94e+04
        #> torch.float16 limit 11.09  inf inf

target = torch.tensor([3.0])
input = torch.tensor([100.0], requires_grad=True)
clamped = F.poisson_nll_loss(input.clamp(max=20), target)
softplus = F.poisson_nll_loss(F.softplus(input), target, log_input=False)
for loss in [clamped, softplus]:
    print(f"{loss.item():.4g}", torch.autograd.grad(loss, input)[0])
    #> 4.852e+08 tensor([0.])
    #> 86.18 tensor([0.9700])
