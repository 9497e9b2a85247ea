import torch
from torch.nn import functional as F

zero, one = torch.zeros(1), torch.ones(1)
discriminator = F.binary_cross_entropy_with_logits(zero, one)
discriminator = discriminator + F.binary_cross_entropy_with_logits(zero, zero)
print("[gan-two-ln-two]")
#> [gan-two-ln-two]
print(
    f"{discriminator:.4f}  2 ln 2: discriminator of a GAN that cannot tell, both terms"
)
#> 1.3863  2 ln 2: discriminator of a GAN that cannot tell, both terms
least = (0.5 - one).square().mean() + (0.5 - zero).square().mean()
print(f"{least:.4f}  least-squares discriminator that cannot tell, both terms")
#> 0.5000  least-squares discriminator that cannot tell, both terms
hinge = F.relu(1 - zero).mean() + F.relu(1 + zero).mean()
print(f"{hinge:.4f}  hinge discriminator at 0, both terms")
#> 2.0000  hinge discriminator at 0, both terms

torch.manual_seed(0)
noise = torch.randn(1_000_000, dtype=torch.float64)
print("[diffusion-plateau]")
#> [diffusion-plateau]
print(f"{noise.square().mean():.2f}  MSE of a diffusion model that predicts no noise")
#> 1.00  MSE of a diffusion model that predicts no noise
print(f"{noise.abs().mean():.2f}  L1 of a diffusion model that predicts no noise")
#> 0.80  L1 of a diffusion model that predicts no noise

pixels = 28 * 28
loss = pixels * F.binary_cross_entropy_with_logits(zero, one)
print("[vae-mean-vs-sum]")
#> [vae-mean-vs-sum]
print(f"{loss:.2f}  784 ln 2: a VAE of 28 by 28 pixels, BCE summed, knows nothing")
#> 543.43  784 ln 2: a VAE of 28 by 28 pixels, BCE summed, knows nothing
