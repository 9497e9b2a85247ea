import torch
from torch.nn import functional as F

zero, one = torch.zeros(1), torch.ones(1)
discriminator = F.binary_cross_entropy_with_logits(zero, one)
discriminator = discriminator + F.binary_cross_entropy_with_logits(zero, zero)
print(f"{discriminator:.4f}  2 ln 2: a GAN's discriminator that cannot tell, both terms added  [gan-two-ln-two]")
#> 1.3863  2 ln 2: a GAN's discriminator that cannot tell, both terms added  [gan-two-ln-two]
least = (0.5 - one).square().mean() + (0.5 - zero).square().mean()
print(f"{least:.4f}  a least-squares GAN's discriminator that cannot tell, both terms added  [gan-two-ln-two]")
#> 0.5000  a least-squares GAN's discriminator that cannot tell, both terms added  [gan-two-ln-two]
hinge = F.relu(1 - zero).mean() + F.relu(1 + zero).mean()
print(f"{hinge:.4f}  a hinge GAN's discriminator at 0, both terms added  [gan-two-ln-two]")
#> 2.0000  a hinge GAN's discriminator at 0, both terms added  [gan-two-ln-two]

torch.manual_seed(0)
noise = torch.randn(1_000_000, dtype=torch.float64)
print(f"{noise.square().mean():.2f}  MSE of a diffusion model that predicts no noise at all  [diffusion-plateau]")
#> 1.00  MSE of a diffusion model that predicts no noise at all  [diffusion-plateau]
print(f"{noise.abs().mean():.2f}  L1 of a diffusion model that predicts no noise at all  [diffusion-plateau]")
#> 0.80  L1 of a diffusion model that predicts no noise at all  [diffusion-plateau]

pixels = 28 * 28
loss = pixels * F.binary_cross_entropy_with_logits(zero, one)
print(f"{loss:.2f}  784 ln 2: a VAE of 28 by 28 pixels, BCE summed, knows nothing  [vae-mean-vs-sum]")
#> 543.43  784 ln 2: a VAE of 28 by 28 pixels, BCE summed, knows nothing  [vae-mean-vs-sum]
