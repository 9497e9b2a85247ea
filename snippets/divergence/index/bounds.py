from math import log

import torch
from torch.nn import functional as F

p = torch.tensor([0.9, 0.1], dtype=torch.float64)  # the target, fixed
for lead in [0.0, 10.0, 500.0]:  # of the wrong class, in the logits of the model
    log_q = torch.tensor([0.0, lead], dtype=torch.float64).log_softmax(0)
    q = log_q.exp()
    log_m = ((p + q) / 2).log()
    forward = F.kl_div(log_q, p, reduction="sum")
    reverse = F.kl_div(p.log(), q, reduction="sum")
    halves = [F.kl_div(log_m, side, reduction="sum") for side in (p, q)]
    shannon = sum(halves) / 2
    print(f"{lead:3.0f} forward {forward:.3f} reverse {reverse:.3f} JS {shannon:.3f}")
    #>   0 forward 0.368 reverse 0.511 JS 0.102
    #>  10 forward 8.675 reverse 2.302 JS 0.525
    #> 500 forward 449.675 reverse 2.303 JS 0.526
print(f"log(1 / 0.1) {log(10):.3f}, log 2 {log(2):.3f}")
#> log(1 / 0.1) 2.303, log 2 0.693
