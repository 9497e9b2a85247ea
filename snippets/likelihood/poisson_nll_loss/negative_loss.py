import torch
from torch.nn import functional as F

target = torch.tensor([5.0, 10.0, 20.0], dtype=torch.float64)

for name, rate in [
    ("perfect", [5.0, 10.0, 20.0]),
    ("mean", [35 / 3] * 3),
    ("one", [1.0] * 3),
]:
    input = torch.tensor(rate, dtype=torch.float64).log()
    short = F.poisson_nll_loss(input, target)
    perfect = F.poisson_nll_loss(target.log(), target)
    exact = short + torch.lgamma(target + 1).mean()
    print(f"{name:8} {short:8.3f} {exact:7.3f} {2 * (short - perfect):7.3f}")
    #> perfect   -18.663   2.080   0.000
    #> mean      -16.995   3.747   3.335
    #> one         1.000  21.743  39.325
