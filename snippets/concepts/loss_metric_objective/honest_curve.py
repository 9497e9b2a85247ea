import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

share = 0.7
p = torch.linspace(0.01, 0.99, 981, dtype=torch.float64)
one, zero = torch.ones_like(p), torch.zeros_like(p)

for style, name, loss in [
    ("-", "log loss", F.binary_cross_entropy),
    ("--", "Brier", F.mse_loss),
    (":", "L1", F.l1_loss),
]:
    positive, negative = loss(p, one, reduction="none"), loss(p, zero, reduction="none")
    curve = share * positive + (1 - share) * negative
    (line,) = plt.plot(p, curve, style, label=name)
    plt.plot(p[curve.argmin()], curve.min(), "o", color=line.get_color())

wrong = torch.where(p > 0.5, 1 - share, share)
plt.plot(p, wrong, "-.", label="0-1")
plt.ylim(0, 1.5)
plt.xlabel("predicted probability p")
plt.title("expected loss where 70 % are positive")
plt.legend()
plt.show()
