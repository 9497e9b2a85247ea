import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(-6, 12, 721, dtype=torch.float64, requires_grad=True)
target = torch.zeros_like(logits)
losses = {
    "BCE": (F.binary_cross_entropy_with_logits(logits, target, reduction="none"), "-"),
    "MSE": (F.mse_loss(logits.sigmoid(), target, reduction="none"), "--"),
}
marks = [(logits - x).abs().argmin().item() for x in (0, 1.09864, 10)]
figure, (left, right) = plt.subplots(1, 2)

for name, (loss, style) in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    options = {"label": name, "marker": "o", "markevery": marks, "linestyle": style}
    left.plot(logits.detach(), loss.detach(), **options)
    right.semilogy(logits.detach(), gradient, **options)

left.set(title="loss", xlabel="logit, target 0", xticks=[0, 10])
right.set(title="gradient, log scale", xlabel="logit, target 0", xticks=[0, 10])
left.legend()
plt.show()
