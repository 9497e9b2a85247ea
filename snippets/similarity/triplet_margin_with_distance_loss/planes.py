import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

line = torch.linspace(-3, 3, 81)
x, y = torch.meshgrid(line, line, indexing="xy")
negative = torch.stack([x, y], dim=-1)
anchor, positive = torch.tensor([[[2.0, 0.0]]]), torch.tensor([[[1.5, 0.5]]])


def cosine_distance(a, b):
    return 1 - F.cosine_similarity(a, b, dim=-1)


def squared_distance(a, b):
    return ((a - b) ** 2).sum(-1)


distances = [cosine_distance, squared_distance]
for margin in [0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1.1]:
    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for panel, distance in zip(panels, distances, strict=True):
        criterion = nn.TripletMarginWithDistanceLoss(
            distance_function=distance, margin=margin + 1, reduction="none"
        )
        loss = criterion(anchor, positive, negative)
        # one margin more: a loss of 1 lies where the loss itself just ends
        panel.contour(x, y, loss, levels=[1.0], colors="C0")
        panel.contour(x, y, loss, levels=[1.0 + margin], colors="C0", linestyles="--")
        panel.plot(2, 0, "C1o")
        panel.plot(1.5, 0.5, "C2^")
        panel.text(2.15, 0, "a", color="C1", va="center")
        panel.text(1.35, 0.55, "p", color="C2", ha="right", va="center")
        panel.text(-2.8, 2.4, "loss 0", color="C0")
        panel.set(title=distance.__name__.replace("_", " "), aspect="equal")
        panel.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2])
    plt.show()
