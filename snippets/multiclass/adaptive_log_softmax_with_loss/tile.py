import matplotlib.pyplot as plt
import torch

layer = torch.nn.AdaptiveLogSoftmaxWithLoss(16, 40, cutoffs=[4, 12], div_value=2)
loss = -layer.log_prob(torch.zeros(1, 16))[0]  # of each class, while nothing is known

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[0], yticks=[0])
axes.set(xlim=(0, 40), ylim=(-1.5, 6))
axes.stairs(loss.detach(), range(41), baseline=None, color="C0", lw=1.8)
plt.show()
