import matplotlib.pyplot as plt
import torch
from contrastive_loss import contrastive_loss
from torch.nn import functional as F

distance = torch.linspace(0, 2, 201).requires_grad_()
pair = distance[:, None], torch.zeros(201, 1)

for margin in [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75]:
    figure, (left, right) = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for colour, y in [("C0", 1), ("C1", 0)]:
        label = torch.full((201,), y)
        ours = contrastive_loss(*pair, label, margin, reduction="none")
        sign = 2 * label - 1
        hinge = F.hinge_embedding_loss(distance, sign, margin=margin, reduction="none")
        for loss, style in [(ours, "-"), (hinge, ":")]:
            (gradient,) = torch.autograd.grad(loss.sum(), distance, retain_graph=True)
            left.plot(distance.detach(), loss.detach(), colour + style)
            right.plot(distance.detach()[1:], gradient[1:], colour + style)

    left.text(0.55, 1.85, "alike", color="C0")
    left.text(0.55, 1.65, "unlike", color="C1")
    left.text(0.55, 1.45, "dotted: hinge")
    left.set(title="loss", xlabel="distance", ylim=(-0.05, 2.05))
    right.set(title="gradient", xlabel="distance", ylim=(-1.85, 2.05))
    plt.show()
