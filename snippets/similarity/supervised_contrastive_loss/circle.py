import matplotlib.pyplot as plt
import torch
from supervised_contrastive_loss import supervised_contrastive_loss
from torch.nn import functional as F

torch.manual_seed(0)
target = torch.arange(3).repeat(6)
start = F.normalize(torch.randn(18, 2))
x = start.clone().requires_grad_()
optimizer = torch.optim.SGD([x], lr=0.2)
for _ in range(2000):
    optimizer.zero_grad()
    supervised_contrastive_loss(x, target, temperature=0.5).backward()
    optimizer.step()

figure, axes = plt.subplots(1, 2)
for axis, points, title in zip(axes, [start, x], ["start", "trained"], strict=True):
    points = F.normalize(points.detach())
    for index, marker in enumerate("os^"):
        axis.plot(*points[target == index].T, f"C{index}{marker}", alpha=0.6)
    axis.set(title=title, aspect="equal", xticks=[-1, 0, 1], yticks=[-1, 0, 1])
    axis.set(xlim=(-1.3, 1.3), ylim=(-1.3, 1.3))
points = F.normalize(x.detach())
print("cosine within class ", round((points[0] @ points[3]).item(), 3))
#> cosine within class  1.0
print("cosine between      ", round((points[0] @ points[1]).item(), 3))
#> cosine between       -0.5
plt.show()
