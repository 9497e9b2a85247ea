import torch
from torch import nn
from wasserstein_loss import GradientPenalty, critic_loss

critic = nn.Linear(2, 1, bias=False)
nn.init.constant_(critic.weight, 2.0)
real = torch.tensor([[1.0, 0.5], [0.5, 1.0]])
fake = torch.tensor([[0.0, 0.0], [0.5, -1.0]])

score = critic_loss(critic(real), critic(fake))
penalty = GradientPenalty(weight=10.0)(critic, real, fake)
print(score.detach(), penalty.detach())
#> tensor(-3.5000) tensor(33.4315)
(score + penalty).backward()
print(critic.weight.grad)
#> tensor([[25.3579, 24.6079]])
