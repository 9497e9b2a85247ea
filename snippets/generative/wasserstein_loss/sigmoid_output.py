import torch
from wasserstein_loss import critic_loss

real, fake = torch.tensor([5.0, 6.0]), torch.tensor([-5.0, -6.0])

print("scores ", critic_loss(real, fake).item())
#> scores  -11.0
print("sigmoid", round(critic_loss(real.sigmoid(), fake.sigmoid()).item(), 4))
#> sigmoid -0.9908
print(
    "further", round(critic_loss((4 * real).sigmoid(), (4 * fake).sigmoid()).item(), 4)
)
#> further -1.0
