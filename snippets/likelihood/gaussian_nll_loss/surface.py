import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

mean = torch.linspace(-2, 2, 61)
var = torch.linspace(0.1, 4, 60)
figure, (left, right) = plt.subplots(1, 2)

grid_mean, grid_var = torch.meshgrid(mean, var, indexing="xy")
loss = F.gaussian_nll_loss(
    grid_mean, torch.zeros_like(grid_mean), grid_var, reduction="none"
)
left.contourf(mean, var, loss.clamp(max=4), levels=16, cmap="viridis_r")
left.plot(mean, mean**2, "--", color="C1")
left.set(
    title="loss",
    xlabel="mean, target 0",
    ylabel="variance",
    ylim=(0.1, 4),
    yticks=[1, 2, 3, 4],
)

for residual in [0.5, 1.0, 1.5]:
    error = torch.full_like(var, residual)
    curve = F.gaussian_nll_loss(error, torch.zeros_like(var), var, reduction="none")
    right.plot(var, curve, label=f"residual {residual}")
right.set(title="loss along the variance", xlabel="variance", ylim=(-1, 4))
right.legend()
plt.show()
