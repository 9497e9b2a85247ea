import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-8, 12, 401, requires_grad=True)
target = torch.zeros_like(logits)
cross = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
square = F.mse_loss(torch.sigmoid(logits), target, reduction="none")
figure, (left, right) = plt.subplots(1, 2)

for label, loss, style in [("BCE", cross, "-"), ("MSE on sigmoid", square, "--")]:
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    left.plot(logits.detach(), loss.detach(), style, label=label)
    right.plot(logits.detach(), gradient, style, label=label)

left.set(title="loss", xlabel="logit, target 0")
right.set(title="gradient", xlabel="logit, target 0")
left.legend()
plt.show()
