import torch
from torch.nn import functional as F
from wasserstein_loss import critic_loss

real = torch.tensor([1.5, -0.3, 4.0], dtype=torch.float64)
fake = torch.tensor([-2.0, 0.4, 1.0], dtype=torch.float64)

print(critic_loss(real, fake, reduction="none"))
#> tensor([-3.5000,  0.7000, -3.0000], dtype=torch.float64)
margin = 100.0  # so wide that no pair has the lead
ranking = F.margin_ranking_loss(
    real, fake, torch.ones_like(real), margin=margin, reduction="none"
)
print(ranking - margin)
#> tensor([-3.5000,  0.7000, -3.0000], dtype=torch.float64)
