import math

import torch
from wasserstein_loss import critic_loss, generator_loss, gradient_penalty

real, fake = torch.tensor([2.0, 3.5]), torch.tensor([-0.5, 1.0])
print((-0.5 + 1.0) / 2 - (2.0 + 3.5) / 2, critic_loss(real, fake).item())
#> -2.5 -2.5
print(-(-0.5 + 1.0) / 2, generator_loss(fake).item())
#> -0.25 -0.25


def critic(samples):  # x² + 3 y, whose gradient is (2 x, 3)
    return samples[:, 0] ** 2 + 3 * samples[:, 1]


sample, generated = torch.tensor([[0.0, 0.0]]), torch.tensor([[4.0, 8.0]])
mix = torch.tensor([[0.25]])  # a quarter of the way: the point (1, 2)
print(f"{10 * (math.hypot(2 * 1, 3) - 1) ** 2:.4f}")
#> 67.8890
print(f"{gradient_penalty(critic, sample, generated, mix=mix).item():.4f}")
#> 67.8890
