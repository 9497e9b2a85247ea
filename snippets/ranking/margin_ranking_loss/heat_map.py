import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

axis = torch.linspace(-2, 2, 101)
first, second = torch.meshgrid(axis, axis, indexing="xy")

for margin in [0.0, 0.25, 0.5, 1.0, 1.25, 1.5, 2.0]:
    figure, panels = plt.subplots(1, 2, num=f"margin = {margin:g}")
    for panel, target in zip(panels, [1.0, -1.0], strict=True):
        y = torch.full_like(first, target)
        loss = F.margin_ranking_loss(first, second, y, margin, reduction="none")
        panel.contour(first, second, loss, levels=[1, 2, 3, 4, 5], colors="C0")
        panel.contour(first, second, loss, levels=[1e-6], colors="C1")  # its end
        panel.plot([-2, 2], [-2, 2], "C2--")  # a tie
        panel.text(target * 1.5, target * -1.75, "loss 0", color="C1", ha="center")
        sign = "+" if target > 0 else "−"
        panel.set(title=f"y = {sign}1, lines at 1, 2, …", aspect="equal")
        panel.set(xlabel="x₁", ylabel="x₂", xlim=(-2, 2), ylim=(-2, 2))
        panel.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2])
    plt.show()
