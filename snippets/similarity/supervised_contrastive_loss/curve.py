import matplotlib.pyplot as plt
import torch
from supervised_contrastive_loss import supervised_contrastive_loss

angles = torch.linspace(0, torch.pi, 121)
target = torch.tensor([0, 0, 0, 1])
fixed = torch.tensor([[1.0, 0.0], [0.5, 0.75**0.5], [0.0, -1.0]])

for T in [0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0]:
    losses, slopes = [], []
    for start in angles.tolist():
        angle = torch.tensor(start, requires_grad=True)
        moving = torch.stack([angle.cos(), angle.sin()])
        input = torch.stack([fixed[0], moving, fixed[1], fixed[2]])
        loss = supervised_contrastive_loss(input, target, T, "none")[0]
        losses.append(loss.item())
        slopes.append(torch.autograd.grad(loss, angle)[0].item())

    figure, (left, right) = plt.subplots(1, 2, num=f"T = {T:g}")
    left.plot(angles.rad2deg(), losses)
    right.plot(angles.rad2deg(), slopes)
    left.set(title="loss of one anchor", ylim=(0, 12))
    right.set(title="gradient", ylim=(-5, 8))
    for panel in (left, right):
        panel.axvline(60, color="C1", linestyle=":")
        panel.set(xlabel="angle of a positive", xticks=[0, 60, 120, 180])
    left.text(66, 11, "other positive", color="C1")
    plt.show()
