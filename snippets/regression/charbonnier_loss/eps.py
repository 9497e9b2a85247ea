import torch
from charbonnier_loss import charbonnier_loss

input = torch.tensor([0.01, 6.0], dtype=torch.float64, requires_grad=True)
target = torch.zeros(2, dtype=torch.float64)

for eps in [1e-3, 0.1, 10.0]:
    loss = charbonnier_loss(input, target, eps, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(eps, loss.detach().numpy().round(4), gradient.numpy().round(4))
    #> 0.001 [0.01 6.  ] [0.995 1.   ]
    #> 0.1 [0.1005 6.0008] [0.0995 0.9999]
    #> 10.0 [10.     11.6619] [0.001  0.5145]
