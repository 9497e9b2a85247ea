import matplotlib.pyplot as plt
import torch
from wasserstein_loss import critic_loss

place = torch.linspace(-4, 4, 61)
real, fake = torch.distributions.Normal(1.6, 0.7), torch.distributions.Normal(-1.6, 0.7)
quantiles = torch.linspace(0.01, 0.99, 99)
loss = critic_loss(real.icdf(quantiles), fake.icdf(quantiles))  # critic of slope 1

plt.figure(figsize=(1.6, 1), layout="none")
axes = plt.axes((0, 0, 1, 1), frameon=False, xticks=[], yticks=[0])
axes.set(xlim=(-4, 4), ylim=(-0.1, 0.75))
axes.plot(place, fake.log_prob(place).exp(), alpha=0.45)
axes.plot(place, real.log_prob(place).exp(), "C0")
axes.plot([-1.6, -1.6 - loss.item()], [0.65, 0.65], "C1--")  # as far as they are apart
plt.show()
