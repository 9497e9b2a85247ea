import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

degrees = torch.linspace(0, 180, 361, dtype=torch.float64, requires_grad=True)
angle = torch.deg2rad(degrees)
input1 = torch.stack([angle.cos(), angle.sin()], dim=1)
input2 = torch.tensor([[1.0, 0.0]], dtype=torch.float64).expand(361, 2)
figure, (left, right) = plt.subplots(1, 2)

for label, margin in [(1, 0.0), (-1, 0.0), (-1, 0.5)]:
    target = torch.full((361,), label)
    loss = F.cosine_embedding_loss(input1, input2, target, margin, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), angle, retain_graph=True)
    name = f"y = {label}" if label == 1 else f"y = −1, margin {margin:g}"
    left.plot(degrees.detach(), loss.detach(), label=name)
    right.plot(degrees.detach(), gradient)

left.set(title="loss", xlabel="angle in degrees", xticks=[0, 60, 120, 180])
right.set(title="slope per radian", xlabel="angle in degrees", xticks=[0, 60, 120, 180])
left.set_ylim(-0.1, 2.9)
left.legend()
plt.show()
