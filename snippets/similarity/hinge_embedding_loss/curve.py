import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

distance = torch.linspace(0, 2, 401, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)

for label, name in [(1.0, "similar, y = 1"), (-1.0, "dissimilar, y = −1")]:
    target = torch.full((401,), label)
    loss = F.hinge_embedding_loss(distance, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), distance)
    left.plot(distance.detach(), loss.detach(), label=name)
    right.plot(distance.detach(), gradient, label=name)

left.set(title="loss, margin 1", xlabel="distance x")
right.set(title="gradient", xlabel="distance x", yticks=[-1, 0, 1])
left.legend()
plt.show()
