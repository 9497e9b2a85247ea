import torch
from torch.nn import functional as F

input = torch.tensor([0.4, 0.7], dtype=torch.float64)

# hinge embedding wants -1 and 1: any other number gives both cases, added up
for target in [1.0, -1.0, 0.37, -2.6]:
    labels = torch.full((2,), target, dtype=torch.float64)
    loss = F.hinge_embedding_loss(input, labels, reduction="none")
    print(f"hinge embedding, target {target:5}: {loss.numpy().round(2)}")
    #> hinge embedding, target   1.0: [0.4 0.7]
    #> hinge embedding, target  -1.0: [0.6 0.3]
    #> hinge embedding, target  0.37: [1. 1.]
    #> hinge embedding, target  -2.6: [1. 1.]

log_q = torch.tensor([0.5, 0.5], dtype=torch.float64).log()
for target in [[0.5, 0.5], [0.9, 0.9], [0.1, 0.1]]:
    loss = F.kl_div(log_q, torch.tensor(target).double(), reduction="sum")
    print(f"KL, target {target}: {loss.item():.3f}")
    #> KL, target [0.5, 0.5]: 0.000
    #> KL, target [0.9, 0.9]: 1.058
    #> KL, target [0.1, 0.1]: -0.322

count = torch.tensor([-3.0, -3.0], dtype=torch.float64)
for log_rate in [0.0, -5.0, -50.0]:
    rate = torch.full((2,), log_rate, dtype=torch.float64)
    loss = F.poisson_nll_loss(rate, count)
    print(f"Poisson, count -3, log rate {log_rate:5}: {loss.item():.3f}")
    #> Poisson, count -3, log rate   0.0: 1.000
    #> Poisson, count -3, log rate  -5.0: -14.993
    #> Poisson, count -3, log rate -50.0: -150.000
