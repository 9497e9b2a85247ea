import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logits = torch.linspace(0, 120, 1201, requires_grad=True)  # float32, true answer: no
no = torch.zeros_like(logits)
losses = {
    "with logits": F.binary_cross_entropy_with_logits(logits, no, reduction="none"),
    "probabilities": F.binary_cross_entropy(logits.sigmoid(), no, reduction="none"),
    "soft margin": F.soft_margin_loss(logits, no - 1, reduction="none"),
}
figure, (left, right) = plt.subplots(1, 2)

# soft margin below as a wide band, so that its end shows
styles = {"soft margin": (8, "-"), "with logits": (2, "-"), "probabilities": (2, "--")}
for label, (width, style) in styles.items():
    (gradient,) = torch.autograd.grad(losses[label].sum(), logits)
    for axes, curve in [(left, losses[label].detach()), (right, gradient)]:
        axes.plot(logits.detach(), curve, style, label=label, linewidth=width)

left.set(title="loss", xlabel="logit x, target 0")
right.set(title="gradient", xlabel="logit x, target 0")
left.legend(loc="lower right")
plt.show()
