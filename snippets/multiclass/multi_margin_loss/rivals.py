import matplotlib.pyplot as plt
import torch
from matplotlib.colors import PowerNorm
from torch.nn import functional as F

grid = torch.linspace(-3, 2, 61)
first, second = torch.meshgrid(grid, grid, indexing="xy")
input = torch.stack([torch.zeros_like(first), first, second], dim=-1).reshape(-1, 3)
target = torch.zeros(len(input), dtype=torch.long)
figure, panels = plt.subplots(1, 2, sharey=True)

for p, panel in zip([1, 2], panels, strict=True):
    loss = F.multi_margin_loss(input, target, p=p, reduction="none").reshape(61, 61)
    levels = [0, 1e-6, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6]
    drawn = panel.contourf(grid, grid, loss, levels=levels, norm=PowerNorm(0.4, 0, 6))
    panel.set(title=f"p = {p}", xlabel="rival 1")
    panel.set(xticks=[-3, -1, 1], yticks=[-3, -1, 1])

panels[0].set_ylabel("rival 2")
figure.colorbar(drawn, ax=panels, label="loss", ticks=[0, 1, 2, 4, 6])
plt.show()
