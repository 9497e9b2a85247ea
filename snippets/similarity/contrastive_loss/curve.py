import matplotlib.pyplot as plt
import torch
from contrastive_loss import contrastive_loss
from torch.nn import functional as F

distance = torch.linspace(0, 2, 201).requires_grad_()
pair = distance[:, None], torch.zeros(201, 1)
figure, (left, right) = plt.subplots(1, 2)

for colour, y, name in [("C0", 1, "alike"), ("C1", 0, "unlike")]:
    label = torch.full((201,), y)
    ours = contrastive_loss(*pair, label, reduction="none")
    hinge = F.hinge_embedding_loss(distance, 2 * label - 1, reduction="none")
    for loss, style, what in [(ours, "-", name), (hinge, ":", f"{name}, hinge")]:
        (gradient,) = torch.autograd.grad(loss.sum(), distance, retain_graph=True)
        left.plot(distance.detach(), loss.detach(), colour + style, label=what)
        right.plot(distance.detach()[1:], gradient[1:], colour + style, label=what)

left.set(title="loss", xlabel="distance")
right.set(title="gradient", xlabel="distance")
left.legend()
plt.show()
