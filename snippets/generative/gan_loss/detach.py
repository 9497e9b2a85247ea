import torch
from gan_loss import discriminator_loss
from torch import nn

generator, discriminator = nn.Linear(1, 1), nn.Linear(1, 1)
real, noise = torch.tensor([[1.0]]), torch.tensor([[0.5]])
nn.init.constant_(discriminator.weight, 1.0)

for detach in [False, True]:
    generator.zero_grad()
    sample = generator(noise)
    sample = sample.detach() if detach else sample
    discriminator_loss(discriminator(real), discriminator(sample)).backward()
    print("detached" if detach else "attached", generator.bias.grad is not None)
    #> attached True
    #> detached False
