import torch
from mape_loss import mape_loss, smape_loss

input = torch.tensor([-5.0, -0.1, 3.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([10.0, 10.0, 0.0], dtype=torch.float64)

for loss in [smape_loss, mape_loss]:
    value = loss(input, target, eps=1.0, reduction="none")
    (gradient,) = torch.autograd.grad(value.sum(), input)
    print(loss.__name__, value.detach().numpy(), gradient.numpy())
    #> smape_loss [2. 2. 2.] [0. 0. 0.]
    #> mape_loss [1.5  1.01 3.  ] [-0.1 -0.1  1. ]
