import torch
from gan_loss import discriminator_loss, generator_loss
from torch.nn import functional as F

real = torch.tensor([1.5, -0.3], dtype=torch.float64)
fake = torch.tensor([-2.0, 0.4], dtype=torch.float64)
one, zero = torch.ones_like(real), torch.zeros_like(fake)
bce = F.binary_cross_entropy_with_logits

print(discriminator_loss(real, fake), bce(real, one) + bce(fake, zero))
#> tensor(1.0479, dtype=torch.float64) tensor(1.0479, dtype=torch.float64)
print(generator_loss(fake), bce(fake, one))
#> tensor(1.3200, dtype=torch.float64) tensor(1.3200, dtype=torch.float64)
