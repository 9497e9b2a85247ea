import torch
from torch.nn import functional as F

logit = torch.tensor([-8.0, 0.0, 8.0], dtype=torch.float64, requires_grad=True)
(minimax,) = torch.autograd.grad(F.logsigmoid(-logit).sum(), logit)
(other,) = torch.autograd.grad(-F.logsigmoid(logit).sum(), logit)

print("probability of real", [f"{p:.4f}" for p in logit.sigmoid().tolist()])
#> probability of real ['0.0003', '0.5000', '0.9997']
print("minimax            ", [f"{-slope:.4f}" for slope in minimax.tolist()])
#> minimax             ['0.0003', '0.5000', '0.9997']
print("non-saturating     ", [f"{-slope:.4f}" for slope in other.tolist()])
#> non-saturating      ['0.9997', '0.5000', '0.0003']
print("ratio (1 - D) / D  ", [f"{r:.4f}" for r in (other / minimax).tolist()])
#> ratio (1 - D) / D   ['2980.9580', '1.0000', '0.0003']
