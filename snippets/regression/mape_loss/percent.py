import torch
from mape_loss import mape_loss

weight = torch.tensor([8.0], requires_grad=True)
target = torch.tensor([10.0])

for factor in [1, 100]:
    loss = factor * mape_loss(weight, target)
    (gradient,) = torch.autograd.grad(loss, weight)
    print(f"loss {loss.item():.1f}  step of SGD at 0.1: {-0.1 * gradient.item():.2f}")
    #> loss 0.2  step of SGD at 0.1: 0.01
    #> loss 20.0  step of SGD at 0.1: 1.00
