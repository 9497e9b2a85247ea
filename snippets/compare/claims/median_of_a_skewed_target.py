import torch
from torch.nn import functional as F

torch.manual_seed(0)
claims = 100 * torch.empty(20000, dtype=torch.float64).exponential_()  # no errors here
constants = torch.linspace(1, 200, 200, dtype=torch.float64)

for loss in [F.mse_loss, F.l1_loss]:
    values = torch.stack([loss(c.expand_as(claims), claims) for c in constants])
    best = constants[values.argmin()]
    predicted = (best * len(claims) / claims.sum()).item()
    print(f"{loss.__name__:8} best constant {best:.0f}, {predicted:.0%} of the total")
    #> mse_loss best constant 101, 100% of the total
    #> l1_loss  best constant 71, 70% of the total
