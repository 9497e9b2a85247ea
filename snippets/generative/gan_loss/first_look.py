import torch
from gan_loss import discriminator_loss, generator_loss

real = torch.tensor([2.0, 0.5])  # the discriminator's scores, no sigmoid
fake = torch.tensor([-1.0, 0.3])

for kind in ["minimax", "non_saturating", "hinge", "least_squares"]:
    print(kind, discriminator_loss(real, fake, kind), generator_loss(fake, kind))
    #> minimax tensor(0.8843) tensor(-0.5838)
    #> non_saturating tensor(0.8843) tensor(0.9338)
    #> hinge tensor(0.9000) tensor(0.3500)
    #> least_squares tensor(0.5850) tensor(1.1225)
