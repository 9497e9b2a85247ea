import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

margin = torch.linspace(-3, 5, 401, requires_grad=True)  # y x with y = 1
one = torch.ones_like(margin)
soft = F.soft_margin_loss(margin, one, reduction="none")
hinge = F.margin_ranking_loss(margin, 0 * margin, one, margin=1.0, reduction="none")
figure, (left, right) = plt.subplots(1, 2)

for loss, label, style in [(soft, "soft margin", "-"), (hinge, "hinge", "--")]:
    (gradient,) = torch.autograd.grad(loss.sum(), margin)
    left.plot(margin.detach(), loss.detach(), style, label=label)
    right.plot(margin.detach(), gradient, style, label=label)

left.set(title="loss", xlabel="margin  y x")
right.set(title="gradient", xlabel="margin  y x")
left.legend()
plt.show()
