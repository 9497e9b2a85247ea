import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

far = torch.linspace(0.01, 3, 300, requires_grad=True)
negative = torch.stack([-far, torch.zeros(300)], dim=1)
anchor, positive = torch.zeros(300, 2), torch.tensor([[1.0, 0.0]]).expand(300, 2)
figure, (left, right) = plt.subplots(1, 2)

for margin in [0.5, 1.0]:
    loss = F.triplet_margin_loss(anchor, positive, negative, margin, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), far, retain_graph=True)
    left.plot(far.detach(), loss.detach(), label=f"margin {margin}")
    right.plot(far.detach(), gradient)

for panel in (left, right):
    panel.axvline(1, color="C2", linestyle=":", label="positive at 1")
    panel.set_xlabel("distance of the negative")
left.set_title("loss")
right.set(title="gradient", yticks=[-1, 0])
left.legend()
plt.show()
