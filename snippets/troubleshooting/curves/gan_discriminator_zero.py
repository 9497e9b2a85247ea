import torch
from torch.nn import functional as F

for sure in [0.0, 5.0, 20.0]:
    real, fake = torch.tensor([sure]), torch.tensor([-sure], requires_grad=True)
    discriminator = F.softplus(-real) + F.softplus(fake)
    minimax = -F.softplus(fake)  # log(1 - D)
    (slope,) = torch.autograd.grad(minimax.sum(), fake)
    non_saturating = F.softplus(-fake)  # Repair: -log D
    (better,) = torch.autograd.grad(non_saturating.sum(), fake)
    slopes = f"{slope.item():.1e} and {better.item():.2f}"
    print(f"D loss {discriminator.item():.4f}, slopes of G {slopes}")
    #> D loss 1.3863, slopes of G -5.0e-01 and -0.50
    #> D loss 0.0134, slopes of G -6.7e-03 and -0.99
    #> D loss 0.0000, slopes of G -2.1e-09 and -1.00
