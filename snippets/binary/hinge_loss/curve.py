import matplotlib.pyplot as plt
import torch
from hinge_loss import hinge_loss
from torch.nn import functional as F

score = torch.linspace(-2, 3, 501, dtype=torch.float64, requires_grad=True)
yes = torch.ones_like(score)
losses = {
    "hinge": (hinge_loss(score, yes, reduction="none"), "-"),
    "squared": (hinge_loss(score, yes, p=2, reduction="none"), "--"),
    "logistic": (F.softplus(-score), ":"),
}
figure, (left, right) = plt.subplots(1, 2)

for label, (loss, style) in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), score)
    left.plot(score.detach(), loss.detach(), style, label=label)
    right.plot(score.detach(), gradient, style, label=label)

left.set(title="loss", xlabel="margin  y x", ylim=(-0.1, 4))
right.set(title="gradient", xlabel="margin  y x", ylim=(-4, 0.2))
left.legend()
plt.show()
