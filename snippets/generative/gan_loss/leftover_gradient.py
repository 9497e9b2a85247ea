import torch
from gan_loss import discriminator_loss, generator_loss
from torch import nn

discriminator = nn.Linear(1, 1, bias=False).double()
nn.init.constant_(discriminator.weight, 1.0)
real, sample = torch.tensor([[1.0]]).double(), torch.tensor([[-1.0]]).double()

discriminator.zero_grad()
discriminator_loss(discriminator(real), discriminator(sample)).backward()
print("wanted         ", f"{discriminator.weight.grad.item():.4f}")
#> wanted          -0.5379

discriminator.zero_grad()
generator_loss(discriminator(sample)).backward()  # the generator's turn
discriminator_loss(discriminator(real), discriminator(sample)).backward()
print("without zeroing", f"{discriminator.weight.grad.item():.4f}")
#> without zeroing 0.1932
