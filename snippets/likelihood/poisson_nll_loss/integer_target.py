import torch
from torch.nn import functional as F

input = torch.tensor([7.0], dtype=torch.float64, requires_grad=True)
counts = torch.tensor([1000])

losses = [
    F.poisson_nll_loss(input, target, full=True) for target in (counts, counts.double())
]
print(counts.log().dtype, [loss.dtype for loss in losses])
#> torch.float32 [torch.float64, torch.float64]
print("term in float32:", (losses[0] - losses[1]).abs().item() > 1e-5)
#> term in float32: True
gradients = [torch.autograd.grad(loss, input)[0].item() for loss in losses]
print("same gradient:  ", gradients[0] == gradients[1])
#> same gradient:   True
