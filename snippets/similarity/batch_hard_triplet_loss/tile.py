import matplotlib.pyplot as plt
import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

points = torch.tensor(
    [[0.3, 0.2], [0.8, 0.9], [1.2, 0.3], [1.7, 0.9], [2.3, 0.3], [2.6, 0.8]],
    requires_grad=True,
)
label = torch.tensor([0, 0, 0, 1, 1, 1])
loss = batch_hard_triplet_loss(points, label, margin=2.0, reduction="none")
(pull,) = torch.autograd.grad(loss[2], points)  # of one row: what its loss moves
row, plain = points[2].detach(), points.detach()

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[], yticks=[])
axes.set(xlim=(0, 2.9), ylim=(-0.1, 1.3))
for other in pull.abs().sum(dim=1).nonzero().flatten().tolist():
    x, y = zip(row.tolist(), plain[other].tolist(), strict=True)
    axes.plot(x, y, "C0" if label[other] == 0 else "C1--")
axes.scatter(*plain[:3].T, 24, "C0")
axes.scatter(*plain[3:].T, 24, "C1")
plt.show()
