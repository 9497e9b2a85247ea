import torch
from torch.nn import functional as F


def wrong(lead, eps, beta=0.1):
    return -F.logsigmoid(beta * lead).item()


def right(lead, eps, beta=0.1):
    kept = -(1 - eps) * F.logsigmoid(beta * lead)
    return (kept - eps * F.logsigmoid(-beta * lead)).item()


lead = torch.tensor(20.0)
print(f"wrong {wrong(lead, eps=0.1):.4f}")
#> wrong 0.1269
print(f"right {right(lead, eps=0.1):.4f}")
#> right 0.3269
# The test: the option changes the loss
assert right(lead, 0.1) != right(lead, 0.0) and wrong(lead, 0.1) == wrong(lead, 0.0)
