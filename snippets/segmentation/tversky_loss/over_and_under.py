import matplotlib.pyplot as plt
import torch
from tversky_loss import tversky_loss

target = (torch.arange(300) < 100).long()[None]  # an object of 100 pixels
sizes = torch.arange(0, 201)
found = torch.arange(300) < sizes[:, None]  # predicted masks: too small to too large
input = torch.where(found, 30.0, -30.0)[:, None]
targets = target.expand(len(sizes), 1, 300)

for tenths in [1, 2, 3, 4, 5, 6, 7, 8, 9]:
    alpha, beta = 1 - tenths / 10, tenths / 10
    plt.figure(f"β = {beta:g}, α = {alpha:g}")
    for weights, style in [((0.5, 0.5), "C1:"), ((alpha, beta), "C0-")]:
        loss = tversky_loss(input, targets, *weights, smooth=0.0, reduction="none")
        plt.plot(sizes / 100, loss, style)

    plt.text(0.35, 0.9, "too small")
    plt.text(1.95, 0.9, "too large", ha="right")
    plt.text(1, 0.6, "dotted: Dice, ½ and ½", color="C1", ha="center")
    plt.xlabel("size of the predicted mask / size of the object")
    plt.ylabel("loss")
    plt.xticks([0, 0.5, 1, 1.5, 2])
    plt.ylim(-0.03, 1.03)
    plt.show()
