import matplotlib.pyplot as plt
import torch
from lovasz_softmax_loss import lovasz_softmax_loss

grid = torch.linspace(0.001, 0.999, 101, dtype=torch.float64)
first, second = torch.meshgrid(grid, grid, indexing="xy")  # the errors of two pixels
figure, axes = plt.subplots(1, 2, sharey=True)

for axis, mask in zip(axes, [[1, 1], [1, 0]], strict=True):
    target = torch.tensor(mask).expand(101 * 101, 1, 2)
    errors = torch.stack([first.flatten(), second.flatten()], 1)[:, None]
    p = torch.where(target == 1, 1 - errors, errors)
    loss = lovasz_softmax_loss(p.logit(), target, reduction="none")
    lines = axis.contour(first, second, loss.reshape(101, 101), levels=9, colors="C0")
    axis.clabel(lines, lines.levels[1::3])
    names = ["object" if pixel else "background" for pixel in mask]
    axis.set(title=f"{names[0]} and {names[1]}", xlabel=f"error, {names[0]} pixel")

axes[0].set_ylabel("error of the other pixel")
plt.show()
