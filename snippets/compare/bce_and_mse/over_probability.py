import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-7, 7, 1401, dtype=torch.float64, requires_grad=True)
probability = logits.sigmoid()
target = torch.zeros_like(logits)
figure, (left, right) = plt.subplots(1, 2)

for name, each, style in [
    ("BCE", F.binary_cross_entropy(probability, target, reduction="none"), "-"),
    ("MSE", F.mse_loss(probability, target, reduction="none"), "--"),
]:
    (gradient,) = torch.autograd.grad(each.sum(), logits, retain_graph=True)
    left.plot(probability.detach(), each.detach(), style, label=name)
    right.plot(probability.detach(), gradient, style, label=name)

left.set(title="loss", xlabel="probability, target 0", ylim=(-0.1, 4))
right.set(title="gradient of the logit", xlabel="probability, target 0")
left.legend()
plt.show()
