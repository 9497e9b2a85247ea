import torch
from torch.nn import functional as F

target = torch.tensor([1.0])

for loss in [F.l1_loss, F.mse_loss, F.huber_loss]:
    input = torch.tensor([0.0], requires_grad=True)
    path = []
    for _ in range(8):
        (gradient,) = torch.autograd.grad(loss(input, target), input)
        with torch.no_grad():
            input -= 0.3 * gradient
        path.append(f"{input.item():.2f}")
    print(f"{loss.__name__:10}", *path)
    #> l1_loss    0.30 0.60 0.90 1.20 0.90 1.20 0.90 1.20
    #> mse_loss   0.60 0.84 0.94 0.97 0.99 1.00 1.00 1.00
    #> huber_loss 0.30 0.51 0.66 0.76 0.83 0.88 0.92 0.94

at_target = torch.tensor([1.0], requires_grad=True)
print(torch.autograd.grad(F.l1_loss(at_target, target), at_target))
#> (tensor([0.]),)
