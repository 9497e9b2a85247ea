import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

target = torch.arange(0, 21, dtype=torch.float64)
input = torch.zeros_like(target)
short = F.poisson_nll_loss(input, target, reduction="none")
full = F.poisson_nll_loss(input, target, reduction="none", full=True)
error = torch.lgamma(target + 1) - (full - short)

for count in [0, 1, 2, 5, 20]:
    print(count, f"{error[count].item():.5f}", f"{1 / (12 * max(count, 1)):.5f}")
    #> 0 0.00000 0.08333
    #> 1 0.00000 0.08333
    #> 2 0.04134 0.04167
    #> 5 0.01664 0.01667
    #> 20 0.00417 0.00417

plt.plot(target, error, "o", label="log y! minus what full=True adds")
plt.plot(target[1:], 1 / (12 * target[1:]), "--", label="1 / (12 y)")
plt.xlabel("count y")
plt.legend()
plt.show()
