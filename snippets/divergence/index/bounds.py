import math

import torch
from torch.nn import functional as F

for tiny in [0.1, 1e-3, 1e-9]:
    p = torch.tensor([1 - tiny, tiny], dtype=torch.float64)
    q = p.flip(0)  # sure of the wrong class
    m = (p + q) / 2
    forward = F.kl_div(q.log(), p, reduction="sum")
    halves = [F.kl_div(m.log(), side, reduction="sum") for side in (p, q)]
    print(f"{tiny:g}  forward {forward:.4f}  Jensen-Shannon {sum(halves) / 2:.4f}")
    #> 0.1  forward 1.7578  Jensen-Shannon 0.3681
    #> 0.001  forward 6.8929  Jensen-Shannon 0.6852
    #> 1e-09  forward 20.7233  Jensen-Shannon 0.6931
print(f"log 2 {math.log(2):.4f}")
#> log 2 0.6931
