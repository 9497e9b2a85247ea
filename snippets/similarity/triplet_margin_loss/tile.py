import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

wide, high = torch.linspace(-3, 3, 49), torch.linspace(-2, 2, 33)
x, y = torch.meshgrid(wide, high, indexing="xy")
negative = torch.stack([x, y], dim=2).flatten(0, 1)
anchor = torch.tensor([0.5, 0.0]).expand_as(negative)
positive = torch.tensor([1.0, 0.3]).expand_as(negative)
loss = F.triplet_margin_loss(anchor, positive, negative, reduction="none")

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[], yticks=[])
axes.set(xlim=(-2.4, 3.4), ylim=(-1.8, 1.8))
axes.contour(x, y, loss.reshape(x.shape), [0.25, 0.75, 1.25], colors="C0")
axes.plot([0.5, 1.0], [0.0, 0.3], "C1--")
axes.plot(0.5, 0.0, "C1o", ms=4)
plt.show()
