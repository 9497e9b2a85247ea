import matplotlib.pyplot as plt
import torch
from tversky_loss import tversky_loss

target = (torch.arange(300) < 100).long()[None]  # an object of 100 pixels
sizes = torch.arange(0, 201)
found = torch.arange(300) < sizes[:, None]  # predicted masks: too small to too large
input = torch.where(found, 30.0, -30.0)[:, None]
targets = target.expand(len(sizes), 1, 300)

for alpha, beta in [(0.3, 0.7), (0.5, 0.5), (0.7, 0.3)]:
    loss = tversky_loss(input, targets, alpha, beta, smooth=0.0, reduction="none")
    plt.plot(sizes / 100, loss, label=f"α = {alpha}, β = {beta}")

plt.xlabel("size of the predicted mask / size of the object")
plt.ylabel("loss")
plt.xticks([0, 0.5, 1, 1.5, 2])
plt.legend()
plt.show()
