import torch
from torch.nn import functional as F

target = torch.tensor([1.2, 0.8, 1.1], dtype=torch.float64)  # metres
mean = torch.tensor([1.1, 0.9, 1.1], dtype=torch.float64)
std = torch.tensor([0.1, 0.1, 0.1], dtype=torch.float64)

for unit, scale in [("metres", 1), ("centimetres", 100)]:
    variance = (scale * std) ** 2
    loss = F.gaussian_nll_loss(scale * mean, scale * target, variance, full=True)
    print(f"the same model in {unit:11} {loss.item():7.3f}")
    #> the same model in metres       -1.050
    #> the same model in centimetres   3.555
print(f"difference: log 100 =         {torch.tensor(100.0).log().item():7.3f}")
#> difference: log 100 =           4.605
