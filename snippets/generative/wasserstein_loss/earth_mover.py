import torch
from scipy.stats import wasserstein_distance
from torch import nn
from wasserstein_loss import critic_loss, gradient_penalty

torch.manual_seed(0)
real = torch.tensor([[0.0], [1.0], [3.0]])
fake = torch.tensor([[5.0], [6.0], [8.0]])
critic = nn.Sequential(nn.Linear(1, 32), nn.Softplus(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(critic.parameters(), lr=0.01)

for step in range(301):
    optimizer.zero_grad()
    loss = critic_loss(critic(real), critic(fake))
    (loss + gradient_penalty(critic, real, fake)).backward()
    optimizer.step()
    if step % 100 == 0:
        print(step, f"{-loss.item():.1f}")
        #> 0 0.5
        #> 100 6.3
        #> 200 6.2
        #> 300 6.2
print("SciPy", wasserstein_distance(real[:, 0], fake[:, 0]))
#> SciPy 5.0
