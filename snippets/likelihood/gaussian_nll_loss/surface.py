import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

mean = torch.linspace(-2, 2, 121, dtype=torch.float64)
var = torch.logspace(-2, 0.61, 400, dtype=torch.float64)
grid_mean, grid_var = torch.meshgrid(mean, var, indexing="xy")
zero = torch.zeros_like(grid_mean)
loss = F.gaussian_nll_loss(grid_mean, zero, grid_var, reduction="none")

for residual in [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75]:
    error = torch.full_like(var, residual)
    curve = F.gaussian_nll_loss(error, torch.zeros_like(var), var, reduction="none")

    figure, (left, right) = plt.subplots(1, 2, num=f"residual = {residual:g}")
    levels = [-1, -0.5, 0, 0.5, 1, 2, 4]
    left.contour(mean, var, loss, levels, colors="C0", linestyles="-", linewidths=1)
    left.plot(mean, mean**2, "C1--")  # the best variance
    left.axvline(residual, color="C2", linestyle=":")
    left.plot(residual, residual**2, "C2o")
    left.set(title="loss, contour lines", xlabel="mean, target 0", ylabel="variance")
    left.set(ylim=(0, 4), yticks=[0, 1, 2, 3, 4])
    right.plot(var, curve, "C2")
    right.plot(var[curve.argmin()], curve.min(), "C2o")
    right.set(title="loss along the dotted line", xlabel="variance", ylim=(-1, 4))
    plt.show()
