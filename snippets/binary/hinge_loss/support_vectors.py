import matplotlib.pyplot as plt
import torch
from hinge_loss import hinge_loss

torch.manual_seed(0)
target = torch.ones(60, dtype=torch.float64)
target[30:] = -1
x = torch.randn(60, 2, dtype=torch.float64) + 1.5 * target[:, None]
weight = torch.zeros(2, dtype=torch.float64, requires_grad=True)
bias = torch.zeros((), dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.LBFGS([weight, bias], lr=0.1, max_iter=500)


def closure():
    optimizer.zero_grad()
    loss = hinge_loss(x @ weight + bias, target, p=2) + 0.01 * weight.square().sum()
    loss.backward()
    return loss


optimizer.step(closure)
with torch.no_grad():
    margin = target * (x @ weight + bias)
    inside = margin < 1  # only these still pull
    print(f"{inside.sum()} of 60 samples have a loss, wrong: {(margin <= 0).sum()}")
    #> 8 of 60 samples have a loss, wrong: 1
    horizontal = torch.tensor([-4.0, 4.0], dtype=torch.float64)
    for level, style in [(-1, ":"), (0, "-"), (1, ":")]:
        vertical = (level - bias - weight[0] * horizontal) / weight[1]
        plt.plot(horizontal, vertical, "C2" + style)

for label, marker in [(1, "o"), (-1, "s")]:
    for pull, face in [(False, "none"), (True, None)]:
        here = (target == label) & (inside == pull)
        colour = "C0" if label == 1 else "C1"
        shown = colour if face is None else face
        plt.plot(*x[here].T, marker, color=colour, markerfacecolor=shown)
plt.ylim(-4.5, 4.5)
plt.show()
