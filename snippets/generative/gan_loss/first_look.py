import torch
from gan_loss import discriminator_loss, generator_loss

real = torch.tensor([2.0, 0.5])  # scores, no sigmoid
fake = torch.tensor([-1.0, 0.3])

for kind in ["non_saturating", "hinge"]:
    print(discriminator_loss(real, fake, kind))
    #> tensor(0.8843)
    #> tensor(0.9000)
    print(generator_loss(fake, kind))
    #> tensor(0.9338)
    #> tensor(0.3500)
