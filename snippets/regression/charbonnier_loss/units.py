import torch
from charbonnier_loss import charbonnier_loss

zero = torch.zeros(3, dtype=torch.float64)
for name, scale in [("0 to 1", 1), ("0 to 255", 255)]:
    residual = scale * torch.tensor([0.0005, 0.002, 0.1], dtype=torch.float64)
    residual.requires_grad_()
    for eps in [1e-3, 0.255]:
        loss = charbonnier_loss(residual, zero, eps, reduction="sum")
        (gradient,) = torch.autograd.grad(loss, residual)
        print(f"{name:9} eps {eps:5}", gradient.numpy().round(3))
        #> 0 to 1    eps 0.001 [0.447 0.894 1.   ]
        #> 0 to 1    eps 0.255 [0.002 0.008 0.365]
        #> 0 to 255  eps 0.001 [1. 1. 1.]
        #> 0 to 255  eps 0.255 [0.447 0.894 1.   ]
