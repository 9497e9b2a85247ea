import matplotlib.pyplot as plt
import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

points = [[0.0, 0.0], [1.4, 0.3], [0.6, 1.2], [1.9, 1.3], [3.2, 0.4], [2.6, 2.0]]
input = torch.tensor(points, requires_grad=True)
target = torch.tensor([0, 0, 0, 1, 1, 1])
x, y = input.detach().T

for margin in [0.1, 0.2, 0.3, 0.5, 1.0]:
    loss = batch_hard_triplet_loss(input, target, margin, reduction="none")
    (whole,) = torch.autograd.grad(loss.sum(), input, retain_graph=True)
    (one,) = torch.autograd.grad(loss[1], input)  # what the anchor at (1.4, 0.3) does

    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    titles = ["one anchor, ringed", "all six as anchors"]
    for panel, gradient, title in zip(panels, [one, whole], titles, strict=True):
        panel.plot(x[:3], y[:3], "C0o", markersize=8)
        panel.plot(x[3:], y[3:], "C1s", markersize=8)
        force = -gradient.T
        panel.quiver(x, y, *force, color="C2", angles="xy", scale=10, width=0.015)
        panel.text(-1.8, 3.8, "● one class", color="C0")
        panel.text(-1.8, 3.1, "■ the other", color="C1")
        panel.text(-1.8, -2.2, "→ force on a point", color="C2")
        panel.set(title=title, aspect="equal", xlim=(-2, 5), ylim=(-2.5, 4.5))
        panel.set(xticks=[0, 2, 4], yticks=[-2, 0, 2, 4])
    panels[0].plot(1.4, 0.3, "C3o", markersize=16, fillstyle="none")
    plt.show()
