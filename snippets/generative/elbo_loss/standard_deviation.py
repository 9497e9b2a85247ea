import torch
from elbo_loss import elbo_loss

nothing = torch.zeros(1, 0)  # the KL term alone
mean = torch.zeros(1, 1)
deviation = torch.tensor([[0.5]])

for name, head in [
    ("standard deviation", deviation),
    ("log deviation", deviation.log()),
    ("log variance", deviation.square().log()),
]:
    print(f"{name:18}", round(elbo_loss(nothing, nothing, mean, head).item(), 4))
    #> standard deviation 0.0744
    #> log deviation      0.0966
    #> log variance       0.3181
