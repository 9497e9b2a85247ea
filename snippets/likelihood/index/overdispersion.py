import torch
from torch.distributions import NegativeBinomial
from torch.nn import functional as F

# both have the mean 4
calm = torch.tensor([2.0, 3.0, 4.0, 5.0, 6.0], dtype=torch.float64)
bursty = torch.tensor([0.0, 0.0, 1.0, 2.0, 17.0], dtype=torch.float64)

for name, target in [("calm", calm), ("bursty", bursty)]:
    mean, var = target.mean(), target.var(correction=0)
    short = F.poisson_nll_loss(mean.log().expand(5), target)
    poisson = short + torch.lgamma(target + 1).mean()
    total = 1.0  # size of the negative binomial: variance = mean + mean² / total
    spread = -NegativeBinomial(total, mean / (mean + total)).log_prob(target).mean()
    losses = f"Poisson {poisson:.2f}  negative binomial {spread:.2f}"
    print(f"{name} variance {var:.1f}  {losses}")
    #> calm variance 2.0  Poisson 1.86  negative binomial 2.50
    #> bursty variance 42.8  Poisson 5.29  negative binomial 2.50
