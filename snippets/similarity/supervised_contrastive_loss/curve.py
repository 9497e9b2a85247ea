import matplotlib.pyplot as plt
import torch
from supervised_contrastive_loss import supervised_contrastive_loss

angles = torch.linspace(0, torch.pi, 121)
target = torch.tensor([0, 0, 0, 1])
figure, (left, right) = plt.subplots(1, 2)

for T in [0.1, 0.2, 0.5]:
    losses, slopes = [], []
    for start in angles.tolist():
        angle = torch.tensor(start, requires_grad=True)
        moving = torch.stack([angle.cos(), angle.sin()])
        fixed = torch.tensor([[1.0, 0.0], [0.5, 0.75**0.5], [0.0, -1.0]])
        input = torch.stack([fixed[0], moving, fixed[1], fixed[2]])
        loss = supervised_contrastive_loss(input, target, T, "none")[0]
        losses.append(loss.item())
        slopes.append(torch.autograd.grad(loss, angle)[0].item())
    left.plot(angles.rad2deg(), losses, label=f"T = {T}")
    right.plot(angles.rad2deg(), slopes, label=f"T = {T}")

for axis, title in [(left, "loss of one anchor"), (right, "gradient")]:
    axis.set(title=title, xlabel="angle of a positive", xticks=[0, 60, 120, 180])
left.legend()
plt.show()
