import torch
from torch.nn import functional as F

input = torch.tensor([3.0 + 4.0j, 1.0 + 0.0j], requires_grad=True)
target = torch.tensor([0.0 + 0.0j, 0.0 + 0.0j])

loss = F.l1_loss(input, target, reduction="sum")
print(loss.item())  # the moduli, 5 + 1
#> 6.0
print(torch.autograd.grad(loss, input)[0])  # a unit arrow each
#> tensor([0.6000+0.8000j, 1.0000+0.0000j])

for other in [F.mse_loss, F.huber_loss, F.smooth_l1_loss]:
    try:
        other(input, target)
    except NotImplementedError as error:
        print(error)
        #> "mse_cpu" not implemented for 'ComplexFloat'
        #> "huber_cpu" not implemented for 'ComplexFloat'
        #> "smooth_l1_cpu" not implemented for 'ComplexFloat'
print((input - target).abs().pow(2).mean().item())  # a mean squared error
#> 13.0
