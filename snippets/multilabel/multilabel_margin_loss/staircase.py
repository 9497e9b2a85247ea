import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

moved = torch.linspace(-2, 4, 601, requires_grad=True)
one = torch.ones(601)
# four classes; classes 0 and 1 are labels; one score moves, the others stay
scores = {
    "label 0 moves": [moved, 2 * one, 0 * one, 1 * one],
    "class 3, no label, moves": [1 * one, 2 * one, 0 * one, moved],
}
target = torch.tensor([0, 1, -1, -1]).expand(601, 4)
figure, (left, right) = plt.subplots(1, 2)

for label, columns in scores.items():
    input = torch.stack(columns, dim=1)
    loss = F.multilabel_margin_loss(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), moved)
    left.plot(moved.detach(), loss.detach(), label=label)
    right.plot(moved.detach(), gradient, label=label)

left.set(title="loss", xlabel="score that moves", ylim=(0, 3.4))
right.set(title="gradient", xlabel="score that moves")
right.set(yticks=[-0.5, -0.25, 0, 0.25, 0.5])
left.legend(loc="upper center")
plt.show()
