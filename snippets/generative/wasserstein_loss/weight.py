import torch
from torch import nn
from wasserstein_loss import critic_loss, gradient_penalty

real = torch.tensor([[0.0], [1.0]], dtype=torch.float64)
fake = real - 2  # the same shape, 2 away

for weight in [1.0, 10.0, 100.0]:
    critic = nn.Linear(1, 1, bias=False).double()
    nn.init.constant_(critic.weight, 0.5)
    optimizer = torch.optim.SGD(critic.parameters(), lr=0.4 / weight)
    for _ in range(30):
        optimizer.zero_grad()
        penalty = gradient_penalty(critic, real, fake, weight=weight)
        (critic_loss(critic(real), critic(fake)) + penalty).backward()
        optimizer.step()
    estimate = -critic_loss(critic(real), critic(fake)).item()
    print(weight, f"slope {critic.weight.item():.4f}, distance {estimate:.4f}")
    #> 1.0 slope 2.0000, distance 4.0000
    #> 10.0 slope 1.1000, distance 2.2000
    #> 100.0 slope 1.0100, distance 2.0200
