import matplotlib.pyplot as plt
import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

points = [[0.0, 0.0], [1.4, 0.3], [0.6, 1.2], [1.9, 1.3], [3.2, 0.4], [2.6, 2.0]]
input = torch.tensor(points, requires_grad=True)
target = torch.tensor([0, 0, 0, 1, 1, 1])
figure, (left, right) = plt.subplots(1, 2)

loss = batch_hard_triplet_loss(input, target, margin=1.0, reduction="none")
(whole,) = torch.autograd.grad(loss.sum(), input, retain_graph=True)
(one,) = torch.autograd.grad(loss[1], input)  # what the anchor at (1.4, 0.3) does
x, y = input.detach().T

titles = ["one anchor", "all six"]
for axes, gradient, title in zip([left, right], [one, whole], titles, strict=True):
    for index, marker in enumerate("os"):
        chosen = target == index
        axes.plot(x[chosen], y[chosen], f"C{index}{marker}", markersize=8)
    force = -gradient.T
    axes.quiver(x, y, *force, color="C2", angles="xy", scale=10, width=0.015)
    axes.set(title=title, aspect="equal", xlim=(-2, 5), ylim=(-2.5, 4.5))
    axes.set(xticks=[0, 2, 4], yticks=[-2, 0, 2, 4])
left.plot(*input.detach()[1], "C3o", markersize=16, fillstyle="none")
plt.show()
