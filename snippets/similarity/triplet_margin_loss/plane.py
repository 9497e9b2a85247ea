import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

row, column = torch.linspace(-3, 4, 61), torch.linspace(-3.5, 3.5, 61)
x, y = torch.meshgrid(row, column, indexing="xy")
negative = torch.stack([x, y], dim=-1)
anchor, positive = torch.zeros(1, 1, 2), torch.tensor([[[1.0, 0.0]]])
figure, panels = plt.subplots(1, 2, sharey=True)

for panel, swap in zip(panels, [False, True], strict=True):
    points = anchor, positive, negative
    loss = F.triplet_margin_loss(*points, swap=swap, reduction="none")
    shades = panel.contourf(x, y, loss, levels=[0, 0.4, 0.8, 1.2, 1.6, 2.0])
    panel.contour(x, y, loss, levels=[0.001], colors="C1")  # where loss 0 begins
    panel.contour(x, y, loss, levels=[1.0], colors="C1", linestyles="--")
    panel.plot(0, 0, "o", color="C1", label="anchor")
    panel.plot(1, 0, "^", color="C1", label="positive")
    panel.set(title=f"swap={swap}", aspect="equal", xticks=[-2, 0, 2, 4])

handles, labels = panels[0].get_legend_handles_labels()
figure.legend(handles, labels, loc="outside lower center", ncols=2)
figure.colorbar(shades, ax=panels, shrink=0.7)
plt.show()
