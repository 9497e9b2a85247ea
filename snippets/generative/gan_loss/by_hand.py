import math

import torch
from gan_loss import discriminator_loss, generator_loss

real = torch.tensor([2.0], dtype=torch.float64)
fake = torch.tensor([-1.0], dtype=torch.float64)


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


cross_entropy = -math.log(sigmoid(2)) - math.log(1 - sigmoid(-1))
hinge = max(0, 1 - 2) + max(0, 1 + -1)
squares = 0.5 * (2 - 1) ** 2 + 0.5 * (-1) ** 2
print(f"{cross_entropy:.6f} {hinge} {squares}")
#> 0.440190 0 1.0
print(f"{discriminator_loss(real, fake).item():.6f}")
#> 0.440190
print(discriminator_loss(real, fake, "hinge").item())
#> 0.0
print(discriminator_loss(real, fake, "least_squares").item())
#> 1.0

saturating, not_saturating = math.log(1 - sigmoid(-1)), -math.log(sigmoid(-1))
print(f"{saturating:.6f} {not_saturating:.6f}")
#> -0.313262 1.313262
print(f"{generator_loss(fake, 'minimax').item():.6f} {generator_loss(fake).item():.6f}")
#> -0.313262 1.313262
