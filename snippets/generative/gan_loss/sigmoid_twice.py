import torch
from gan_loss import discriminator_loss

for score in [8.0, 20.0]:  # ever surer, and right
    real, fake = torch.tensor([score]), torch.tensor([-score])
    logits = discriminator_loss(real, fake)
    squashed = discriminator_loss(real.sigmoid(), fake.sigmoid())
    print(score, f"logits {logits.item():.4f}, sigmoid {squashed.item():.4f}")
    #> 8.0 logits 0.0007, sigmoid 1.0067
    #> 20.0 logits 0.0000, sigmoid 1.0064
