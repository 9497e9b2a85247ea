import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)

residual = torch.linspace(-3, 3, 601, requires_grad=True)
loss = F.mse_loss(residual, torch.zeros(601), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), residual)
left.plot(residual.detach(), loss.detach(), label="loss")
left.plot(residual.detach(), gradient, "--", label="gradient")
left.set(title="one element", xlabel="residual  x − y")
left.legend()

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 40.0])
constant = torch.linspace(0, 20, 201)
loss = torch.stack([F.mse_loss(value.expand(5), target) for value in constant])
right.plot(constant, loss, label="mean loss")
right.axvline(target.median(), color="C2", linestyle="--", ymax=0.7, label="median 3")
right.axvline(target.mean(), color="C3", linestyle=":", ymax=0.7, label="mean 10")
right.set(title="five targets, one constant", xlabel="constant prediction")
right.legend()
variance = target.var(correction=0)
print(f"variance of the targets {variance:.0f}, smallest loss {loss.min():.0f}")
#> variance of the targets 226, smallest loss 226
plt.show()
