import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

axis = torch.linspace(-2, 2, 201)
first, second = torch.meshgrid(axis, axis, indexing="xy")
figure, panels = plt.subplots(1, 2, sharey=True)

for panel, target in zip(panels, [1.0, -1.0], strict=True):
    y = torch.full_like(first, target)
    loss = F.margin_ranking_loss(first, second, y, margin=1.0, reduction="none")
    box = (-2, 2, -2, 2)
    image = panel.imshow(loss, extent=box, origin="lower", vmin=0, vmax=5)
    panel.plot([-2, 2], [-2, 2], color="C1", linestyle="--")  # a tie
    panel.contour(first, second, loss, levels=[1e-6], colors="C1")  # its end
    panel.set(title=f"y = {target:+.0f}", xlabel="x₁")
    panel.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2])

panels[0].set_ylabel("x₂")
figure.colorbar(image, ax=panels, label="loss", orientation="horizontal", shrink=0.6)
plt.show()
