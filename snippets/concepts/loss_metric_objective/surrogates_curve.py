import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.tensor([-6.0, -2.0, -1.4, -1.0, -0.5, 0.6, 0.6, 1.0, 1.5, 2.0])
sign = torch.tensor([1.0, -1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0, 1.0])
bias = torch.linspace(-3, 3, 601)[:, None]
margin = (x + bias) * sign
figure, (left, right) = plt.subplots(1, 2)

left.plot(bias, (margin < 1e-6).float().mean(1), label="share of errors")
left.set(title="metric", xlabel="bias", ylim=(0, 0.6))
for style, name, loss in [
    ("C1-", "logistic", F.softplus(-margin)),
    ("C2--", "hinge", (1 - margin).clamp(min=0)),
]:
    curve = loss.mean(1)
    right.plot(bias, curve, style, label=name)
    right.plot(bias[curve.argmin()], curve.min(), style[:2] + "o")
right.set(title="surrogate losses", xlabel="bias", ylim=(0, 3))
right.legend()
plt.show()
