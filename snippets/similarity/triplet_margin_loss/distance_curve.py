import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

far = torch.linspace(0.01, 3, 300, requires_grad=True)
negative = torch.stack([-far, torch.zeros(300)], dim=1)
anchor, positive = torch.zeros(300, 2), torch.tensor([[1.0, 0.0]]).expand(300, 2)

for margin in [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75]:
    loss = F.triplet_margin_loss(anchor, positive, negative, margin, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), far, retain_graph=True)

    figure, (left, right) = plt.subplots(1, 2, num=f"margin = {margin:g}")
    left.plot(far.detach(), loss.detach())
    right.plot(far.detach(), gradient)
    for panel in (left, right):
        panel.axvline(1, color="C2", linestyle=":")
        panel.set_xlabel("distance of the negative")
    left.text(1.1, 2.5, "positive at 1", color="C2")
    left.set(title="loss", ylim=(-0.1, 2.8))
    right.set(title="gradient", yticks=[-1, 0])
    plt.show()
