import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

row, column = torch.linspace(-3, 4, 81), torch.linspace(-3.5, 3.5, 81)
x, y = torch.meshgrid(row, column, indexing="xy")
negative = torch.stack([x, y], dim=-1)
anchor, positive = torch.zeros(1, 1, 2), torch.tensor([[[1.0, 0.0]]])
points = anchor, positive, negative

for margin in [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75]:
    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for panel, swap in zip(panels, [False, True], strict=True):
        # one margin more: a loss of 1 lies where the loss itself just ends
        loss = F.triplet_margin_loss(*points, margin + 1, swap=swap, reduction="none")
        panel.contour(x, y, loss, levels=[1.0], colors="C0")
        panel.contour(x, y, loss, levels=[1.0 + margin], colors="C0", linestyles="--")
        panel.plot(0, 0, "C1o")
        panel.plot(1, 0, "C2^")
        panel.text(-0.2, 0, "a", color="C1", ha="right", va="center")
        panel.text(1.2, 0, "p", color="C2", va="center")
        panel.text(-2.9, 3, "easy, loss 0", color="C0")
        panel.set(title=f"swap={swap}", aspect="equal", xticks=[-2, 0, 2, 4])
        panel.set(xlim=(-3, 4), ylim=(-3.5, 3.5))
    plt.show()
