import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

grid = torch.linspace(-3, 2, 101)
first, second = torch.meshgrid(grid, grid, indexing="xy")
input = torch.stack([torch.zeros_like(first), first, second], dim=-1).reshape(-1, 3)
target = torch.zeros(len(input), dtype=torch.long)

for margin in [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75]:
    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for p, panel in zip([1, 2], panels, strict=True):
        options = {"p": p, "margin": margin, "reduction": "none"}
        loss = F.multi_margin_loss(input, target, **options).reshape(101, 101)
        panel.contour(grid, grid, loss, levels=[0.5, 1, 2, 3], colors="C0")
        panel.contour(grid, grid, loss, levels=[1e-6], colors="C1")
        panel.text(-2.9, -2.9, "loss 0", color="C1")
        panel.set(title=f"p = {p}, lines at 0.5, 1, 2, 3", aspect="equal")
        panel.set(xlabel="rival 1", ylabel="rival 2")
        panel.set(xticks=[-3, -1, 1], yticks=[-3, -1, 1])
    plt.show()
