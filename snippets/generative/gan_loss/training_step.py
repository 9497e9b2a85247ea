import torch
from gan_loss import DiscriminatorLoss, GeneratorLoss
from torch import nn

torch.manual_seed(0)
data = torch.tensor([[3.0], [3.5], [4.0], [4.5]])  # mean 3.75
generator = nn.Linear(1, 1)
discriminator = nn.Sequential(nn.Linear(1, 16), nn.LeakyReLU(0.2), nn.Linear(16, 1))
d_loss, g_loss = DiscriminatorLoss(kind="hinge"), GeneratorLoss(kind="hinge")
d_step = torch.optim.Adam(discriminator.parameters(), lr=0.02, betas=(0.5, 0.9))
g_step = torch.optim.Adam(generator.parameters(), lr=0.02, betas=(0.5, 0.9))

for step in range(801):
    sample = generator(torch.randn(64, 1))
    d_step.zero_grad()
    d_loss(discriminator(data), discriminator(sample.detach())).backward()
    d_step.step()

    g_step.zero_grad()
    g_loss(discriminator(sample)).backward()
    g_step.step()
    if step % 400 == 0:
        print(step, f"mean of the samples {sample.mean().item():.1f}")
        #> 0 mean of the samples 0.5
        #> 400 mean of the samples 4.0
        #> 800 mean of the samples 3.8
