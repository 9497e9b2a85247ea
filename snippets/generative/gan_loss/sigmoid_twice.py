import torch
from gan_loss import discriminator_loss

real = torch.tensor([8.0])
fake = torch.tensor([-8.0])

for name, squash in [("logits", torch.Tensor.clone), ("sigmoid", torch.sigmoid)]:
    loss = discriminator_loss(squash(real), squash(fake))  # a perfect discriminator
    print(name, f"{loss.item():.4f}")
    #> logits 0.0007
    #> sigmoid 1.0067
