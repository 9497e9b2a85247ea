import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

line = torch.linspace(-3, 3, 61)
x, y = torch.meshgrid(line, line, indexing="xy")
negative = torch.stack([x, y], dim=-1)
anchor, positive = torch.tensor([[[2.0, 0.0]]]), torch.tensor([[[1.5, 0.5]]])
figure, panels = plt.subplots(1, 2, sharey=True)


def cosine_distance(a, b):
    return 1 - F.cosine_similarity(a, b, dim=-1)


def squared_distance(a, b):
    return ((a - b) ** 2).sum(-1)


for panel, distance in zip(panels, [cosine_distance, squared_distance], strict=True):
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, margin=0.5, reduction="none"
    )
    loss = criterion(anchor, positive, negative)
    panel.contourf(x, y, loss, levels=8)
    panel.contour(x, y, loss, levels=[0.001], colors="C1")  # beyond this line: loss 0
    panel.plot(2, 0, "o", color="C1", label="anchor")
    panel.plot(1.5, 0.5, "^", color="C1", label="positive")
    panel.set(title=distance.__name__, aspect="equal", xticks=[-2, 0, 2])

handles, labels = panels[0].get_legend_handles_labels()
figure.legend(handles, labels, loc="outside lower center", ncols=2)
plt.show()
