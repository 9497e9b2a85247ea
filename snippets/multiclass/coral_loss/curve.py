import matplotlib.pyplot as plt
import torch
from coral_loss import coral_loss, ordinal_levels

score = torch.linspace(-7, 7, 401, requires_grad=True)
bias = torch.tensor([3.0, 0.0, -3.0])  # three thresholds, four classes
figure, (left, right) = plt.subplots(1, 2)

for grade in range(4):
    levels = ordinal_levels(torch.full((401,), grade), num_classes=4)
    loss = coral_loss(score.unsqueeze(1) + bias, levels, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), score)
    left.plot(score.detach(), loss.detach(), label=f"class {grade}")
    right.plot(score.detach(), gradient)

left.set(title="loss", xlabel="score")
right.set(title="gradient", xlabel="score")
left.legend()
plt.show()
