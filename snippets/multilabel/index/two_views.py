import matplotlib.pyplot as plt
import torch
from matplotlib.colors import PowerNorm
from torch.nn import functional as F

grid = torch.linspace(-3, 3, 61)
other, label = torch.meshgrid(grid, grid, indexing="xy")
input = torch.stack([label, other], dim=-1).reshape(-1, 2)  # class 0 is present
multi_hot = torch.tensor([1.0, 0.0]).expand_as(input)
listed = torch.tensor([0, -1]).expand(input.shape)
figure, panels = plt.subplots(1, 2, sharey=True)

soft = F.multilabel_soft_margin_loss(input, multi_hot, reduction="none")
hinge = F.multilabel_margin_loss(input, listed, reduction="none")
losses = {"soft margin, BCE": soft, "margin": hinge}
for (name, loss), panel in zip(losses.items(), panels, strict=True):
    loss = loss.reshape(61, 61)
    levels = [0, 1e-6, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]
    drawn = panel.contourf(grid, grid, loss, levels=levels, norm=PowerNorm(0.5, 0, 3.5))
    panel.set(title=name, xlabel="score of the absent class")
    panel.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2])

panels[0].set_ylabel("score of the present class")
figure.colorbar(drawn, ax=panels, label="loss", ticks=[0, 1, 2, 3])
plt.show()
