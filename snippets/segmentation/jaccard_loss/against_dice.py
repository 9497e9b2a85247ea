import matplotlib.pyplot as plt
import torch
from jaccard_loss import jaccard_loss

# The overlap grows from nothing to everything: p is 1 - q outside, q inside.
q = torch.linspace(0.001, 0.999, 201, dtype=torch.float64).requires_grad_()
p = torch.stack([q, q, 1 - q, 1 - q], dim=1)[:, None]
target = torch.tensor([1, 1, 0, 0]).expand(201, 1, 4)

jaccard = jaccard_loss(p.logit(), target, smooth=0.0, reduction="none")[:, 0]
index = 1 - jaccard
dice = 1 - 2 * index / (1 + index)  # 1 - Dice, from the Jaccard index
figure, (left, right) = plt.subplots(1, 2)

for name, loss in [("Jaccard", jaccard), ("Dice", dice)]:
    (slope,) = torch.autograd.grad(loss.sum(), q, retain_graph=True)
    left.plot(q.detach(), loss.detach(), label=name)
    right.plot(q.detach(), slope, label=name)

left.set(title="loss", xlabel="share that is right", xticks=[0, 0.5, 1])
right.set(title="gradient", xlabel="share that is right", xticks=[0, 0.5, 1])
right.set_yticks([-2, -1.5, -1, -0.5])
left.legend()
plt.show()
