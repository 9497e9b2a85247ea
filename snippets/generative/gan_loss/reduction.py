import torch
from gan_loss import discriminator_loss

real = torch.tensor([2.0, 0.5])
fake = torch.tensor([-1.0, 0.3])

for reduction in ["none", "sum", "mean"]:
    print(reduction, discriminator_loss(real, fake, reduction=reduction))
    #> none tensor([0.4402, 1.3284])
    #> sum tensor(1.7686)
    #> mean tensor(0.8843)

print(discriminator_loss(torch.cat([real, real]), fake))  # the same mean of means
#> tensor(0.8843)
try:
    discriminator_loss(torch.cat([real, real]), fake, reduction="none")
except ValueError as error:
    print(error)
    #> reduction 'none' needs real and fake of one shape, got (4,) and (2,)
