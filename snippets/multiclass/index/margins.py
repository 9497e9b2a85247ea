import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-3, 4, 401, requires_grad=True)  # two rivals at 0
target = torch.zeros(401, dtype=torch.long)
losses = {
    "cross-entropy": F.cross_entropy,
    "margin, p = 1": lambda *args, **kw: F.multi_margin_loss(*args, p=1, **kw),
    "margin, p = 2": lambda *args, **kw: F.multi_margin_loss(*args, p=2, **kw),
}
figure, (left, right) = plt.subplots(1, 2)

for name, function in losses.items():
    input = torch.stack([lead, 0 * lead, 0 * lead], dim=1)
    loss = function(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), lead)
    left.plot(lead.detach(), loss.detach(), label=name)
    right.plot(lead.detach(), gradient, label=name)

left.set(title="loss", xlabel="lead over both rivals", ylim=(-0.2, 5))
right.set(title="gradient", xlabel="lead over both rivals", ylim=(-3, 0.2))
left.legend()
plt.show()
