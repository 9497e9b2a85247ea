import torch
from torch.nn import functional as F

exact, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0])

for variance in [1.0, 0.01]:
    nll = F.gaussian_nll_loss(exact, target, torch.full((2,), variance), full=True)
    density = torch.distributions.Normal(exact, variance**0.5).log_prob(target).exp()
    print(f"Gaussian NLL {nll:.3f}, density {density[0]:.2f}")
    #> Gaussian NLL 0.919, density 0.40
    #> Gaussian NLL -1.384, density 3.99
rate = torch.tensor([10.0])
print(f"Poisson NLL  {F.poisson_nll_loss(rate, rate, log_input=False):.3f}")
#> Poisson NLL  -13.026

logits = torch.tensor([[2.0, 1.0]])
print(f"{F.nll_loss(logits.softmax(1), torch.tensor([0])):.3f}  a negative bug")
#> -0.731  a negative bug
print(f"{F.nll_loss(logits.log_softmax(1), torch.tensor([0])):.3f}   repaired")
#> 0.313   repaired
