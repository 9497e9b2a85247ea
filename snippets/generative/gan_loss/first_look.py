import torch
from gan_loss import discriminator_loss, generator_loss

real = torch.tensor([2.0, 0.5])  # scores, no sigmoid
fake = torch.tensor([-1.0, 0.3])

print(discriminator_loss(real, fake, "non_saturating"))
#> tensor(0.8843)
print(generator_loss(fake, "non_saturating"))
#> tensor(0.9338)
print(discriminator_loss(real, fake, "hinge"))
#> tensor(0.9000)
print(generator_loss(fake, "hinge"))
#> tensor(0.3500)
