import torch
from charbonnier_loss import charbonnier_loss

for dtype, eps in [(torch.float32, 1e-3), (torch.float16, 1e-3), (torch.float16, 1e-4)]:
    residual = torch.tensor([0.0, 0.5], dtype=dtype, requires_grad=True)
    naive = torch.sqrt(residual**2 + torch.tensor(eps, dtype=dtype) ** 2)
    ours = charbonnier_loss(residual, torch.zeros_like(residual), eps, reduction="none")
    for name, loss in [("sqrt", naive), ("ours", ours)]:
        (gradient,) = torch.autograd.grad(loss.sum(), residual)
        print(dtype, eps, name, gradient.tolist())
        #> torch.float32 0.001 sqrt [0.0, 0.9999979734420776]
        #> torch.float32 0.001 ours [0.0, 0.9999979734420776]
        #> torch.float16 0.001 sqrt [0.0, 1.0]
        #> torch.float16 0.001 ours [0.0, 1.0]
        #> torch.float16 0.0001 sqrt [nan, 1.0]
        #> torch.float16 0.0001 ours [0.0, 1.0]
