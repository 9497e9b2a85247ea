from math import log

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

bce = F.binary_cross_entropy_with_logits
odds = torch.tensor(9.0)  # one positive in ten


def focal(logits, target):
    each = bce(logits, target, reduction="none")
    return (1 - torch.exp(-each)) ** 2 * each


losses = {
    "BCE": lambda x, y: bce(x, y, reduction="none"),
    "pos_weight": lambda x, y: bce(x, y, pos_weight=odds, reduction="none"),
    "focal": focal,
    "adjusted": lambda x, y: bce(x - log(9), y, reduction="none"),
}
logits = torch.linspace(-6, 6, 301, requires_grad=True)
figure, panels = plt.subplots(1, 2, sharey=True)

for panel, label in zip(panels, [1, 0], strict=True):
    for name, loss in losses.items():
        value = loss(logits, torch.full((301,), float(label))).sum()
        (gradient,) = torch.autograd.grad(value, logits)
        style = "--" if name == "BCE" else "-"
        panel.semilogy(logits.detach(), gradient.abs(), style, label=name)
    panel.set(title="rare, target 1" if label else "common, target 0", xlabel="logit")

panels[0].set(ylim=(1e-3, 20), ylabel="size of the gradient")
panels[0].legend(loc="lower left", handlelength=1)
plt.show()
