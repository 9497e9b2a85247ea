import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

residual = torch.linspace(-3, 3, 121, dtype=torch.float64)
zero = torch.zeros_like(residual)
curves = {
    "MSE": F.mse_loss(residual, zero, reduction="none"),
    "L1": F.l1_loss(residual, zero, reduction="none"),
    "Huber": F.huber_loss(residual, zero, reduction="none"),
    "log-cosh": residual.cosh().log(),
    "quantile 0.9": torch.maximum(0.1 * residual, -0.9 * residual),
}

figure, axes = plt.subplots()
for number, (name, loss) in enumerate(curves.items()):
    shown = loss <= 4.5
    axes.plot(residual[shown], loss[shown])
    end = residual[shown][-1], loss[shown][-1] - 0.2 * (name == "log-cosh")
    place = {"xytext": (5, 0), "textcoords": "offset points", "va": "center"}
    axes.annotate(name, end, color=f"C{number}", weight="bold", **place)
axes.set(xlabel="prediction − target", xlim=(-3, 3), ylim=(0, 4.6))
axes.set_title("loss of one prediction", loc="left")
axes.grid(axis="x", visible=False)
plt.show()
