import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

line = torch.linspace(-3, 3, 81)
x, y = torch.meshgrid(line, line, indexing="xy")
negative = torch.stack([x, y], dim=-1)
anchor, positive = torch.zeros(1, 1, 2), torch.tensor([[[1.0, 0.0]]])
figure, panel = plt.subplots()

for index, p in enumerate([1, 2, float("inf")]):
    points = anchor, positive, negative
    # margin 2 for margin 1: a loss of 1 lies where the loss itself just ends
    loss = F.triplet_margin_loss(*points, margin=2.0, p=p, reduction="none")
    panel.contour(x, y, loss, levels=[1.0], colors=f"C{index}")
    panel.plot([], [], color=f"C{index}", label=f"p = {p}")

panel.plot(0, 0, "o", color="C3", label="anchor")
panel.plot(1, 0, "^", color="C3", label="positive")
panel.set(aspect="equal", xticks=[-2, 0, 2], yticks=[-2, 0, 2])
figure.legend(loc="outside right center")
plt.show()
