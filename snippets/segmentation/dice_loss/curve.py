import matplotlib.pyplot as plt
import torch
from dice_loss import dice_loss
from torch.nn import functional as F

logit = torch.linspace(-8, 8, 161, dtype=torch.float64)

for size in [4, 10, 20, 40, 100, 200, 400]:  # pixels of the object, of 1000
    shared = logit.clone().requires_grad_()  # every pixel of the object has this logit
    on_object = torch.arange(1000) < size
    input = torch.where(on_object, shared[:, None], -7.0)[:, None]  # (161, 1, 1000)
    target = on_object.double().expand_as(input)
    cross = F.binary_cross_entropy_with_logits(input, target, reduction="none")

    figure, panels = plt.subplots(1, 2, num=f"pixels = {size}")
    for loss, style in [
        (dice_loss(input, target, reduction="none")[:, 0], "C0-"),
        (cross.mean((1, 2)), "C1--"),
    ]:
        (slope,) = torch.autograd.grad(loss.sum(), shared, retain_graph=True)
        for panel, line in zip(panels, [loss.detach(), slope], strict=True):
            panel.plot(logit, line, style)

    panels[0].text(1, 0.92, "Dice", color="C0")
    panels[0].text(1, 0.8, "cross-entropy", color="C1")
    panels[0].set(title="loss", xlabel="logit of the object", ylim=(-0.03, 1.03))
    panels[1].set(title="gradient", xlabel="logit of the object")
    panels[1].set(ylim=(-0.42, 0.02), yticks=[-0.4, -0.3, -0.2, -0.1, 0.0])
    plt.show()
