import matplotlib.pyplot as plt
import torch
from info_nce_loss import info_nce_loss

cosine = torch.linspace(-1, 1, 101)
anchor = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
near = torch.tensor([0.8, 0.6, 0.0])  # its positive, at a cosine of 0.8

for T in [0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0]:
    losses, slopes = [], []
    for c in cosine.tolist():
        other = torch.tensor([c, 0.0, (1 - c**2) ** 0.5], requires_grad=True)
        loss = info_nce_loss(anchor, torch.stack([near, other]), T, "none")[0]
        (gradient,) = torch.autograd.grad(loss, other)
        losses.append(loss.item())
        slopes.append(gradient.norm().item())

    figure, (left, right) = plt.subplots(1, 2, num=f"T = {T:g}")
    left.plot(cosine, losses)
    right.plot(cosine, slopes)
    left.set(title="loss", ylim=(-0.1, 3))
    right.set(title="force on the negative", ylim=(-0.2, 6))
    for panel in (left, right):
        panel.axvline(0.8, color="C1", linestyle=":")
        panel.set(xlabel="cosine of the negative", xticks=[-1, 0, 1])
    left.text(0.75, 2.7, "positive", color="C1", ha="right")
    plt.show()
