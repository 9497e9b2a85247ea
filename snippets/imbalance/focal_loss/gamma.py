import torch
from focal_loss import focal_loss
from torch.nn import functional as F

probability = torch.tensor([0.99, 0.9, 0.5, 0.1], dtype=torch.float64)
logits = torch.stack([probability, 1 - probability], dim=1).log()
target = torch.zeros(4, dtype=torch.long)

for gamma in [0.0, 0.5, 2.0, 5.0]:
    loss = focal_loss(logits, target, gamma=gamma, reduction="none")
    print(gamma, [f"{value:.6f}" for value in loss.tolist()])
    #> 0.0 ['0.010050', '0.105361', '0.693147', '2.302585']
    #> 0.5 ['0.001005', '0.033318', '0.490129', '2.184424']
    #> 2.0 ['0.000001', '0.001054', '0.173287', '1.865094']
    #> 5.0 ['0.000000', '0.000001', '0.021661', '1.359653']

zero = focal_loss(logits, target, gamma=0.0)
print(torch.allclose(zero, F.cross_entropy(logits, target)))
#> True
