import torch
from torch.nn import functional as F

rate = torch.tensor([1.0, 2.5, 9.0], dtype=torch.float64)
target = torch.tensor([0.0, 2.0, 9.0], dtype=torch.float64)

for log_input, input in [(True, rate.log()), (False, rate.clone())]:
    input.requires_grad_()
    loss = F.poisson_nll_loss(input, target, log_input=log_input)
    total = F.poisson_nll_loss(input, target, log_input=log_input, reduction="sum")
    (gradient,) = torch.autograd.grad(total, input)
    print(log_input, f"{loss.item():.4f}", gradient.numpy().round(4))
    #> True -3.0359 [1.  0.5 0. ]
    #> False -3.0359 [1.  0.2 0. ]
