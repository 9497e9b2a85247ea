import matplotlib.pyplot as plt
import torch
from info_nce_loss import info_nce_loss

cosine = torch.linspace(-1, 1, 101)
figure, (left, right) = plt.subplots(1, 2)

for T in [0.1, 0.2, 0.5]:
    losses, slopes = [], []
    for c in cosine.tolist():
        anchor = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
        near = torch.tensor([0.8, 0.6, 0.0])  # its positive, at a cosine of 0.8
        other = torch.tensor([c, 0.0, (1 - c**2) ** 0.5], requires_grad=True)
        loss = info_nce_loss(anchor, torch.stack([near, other]), T, "none")[0]
        (gradient,) = torch.autograd.grad(loss, other)
        losses.append(loss.item())
        slopes.append(gradient.norm().item())
    left.plot(cosine, losses, label=f"T = {T}")
    right.plot(cosine, slopes, label=f"T = {T}")

left.set(title="loss", xlabel="cosine of the negative", xticks=[-1, 0, 1])
right.set(title="force on the negative", xlabel="cosine of the negative")
right.set(xticks=[-1, 0, 1])
left.legend()
plt.show()
