import torch
from torch.nn import functional as F

p = torch.tensor([[0.7, 0.2, 0.1]])
logits = torch.tensor([[3.0, 1.0, 0.0]])

print("p as input:     ", F.kl_div(p, p, reduction="batchmean").item())
#> p as input:      -1.3418185710906982
print("logits as input:", F.kl_div(logits, p, reduction="batchmean").item())
#> logits as input: -3.101818323135376
print("log p:          ", F.kl_div(p.log(), p, reduction="batchmean").item())
#> log p:           0.0
print(
    "log_softmax:    ",
    F.kl_div(logits.log_softmax(1), p, reduction="batchmean").item(),
)
#> log_softmax:     0.06802751123905182

raw = torch.tensor([[0.3, -0.5, 1.2]])  # a random target is no distribution either
print(
    "random target:  ",
    F.kl_div(logits.log_softmax(1), raw, reduction="batchmean").item(),
)
#> random target:   nan
