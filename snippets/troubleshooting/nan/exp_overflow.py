import torch
from torch.nn import functional as F

x = torch.tensor([5.0, 100.0])
print("log(1 + exp(x)):", torch.log(1 + torch.exp(x)).tolist())
#> log(1 + exp(x)): [5.006715297698975, inf]
print("log(cosh(x)):   ", torch.log(torch.cosh(x)).tolist())
#> log(cosh(x)):    [4.30689811706543, inf]

# Repair
print("softplus:       ", F.softplus(x).tolist())
#> softplus:        [5.006715297698975, 100.0]
stable = x.abs() + F.softplus(-2 * x.abs()) - torch.tensor(2.0).log()
print("log cosh:       ", stable.tolist())
#> log cosh:        [4.30689811706543, 99.30685424804688]
