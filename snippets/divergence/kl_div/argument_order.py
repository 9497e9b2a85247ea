import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

p = torch.tensor([[0.5, 0.5]])  # the data
q = torch.tensor([[0.9, 0.1]])  # the model

print("F.kl_div(log q, p):", F.kl_div(q.log(), p, reduction="batchmean").item())
#> F.kl_div(log q, p): 0.5108256340026855
print("KL(p || q):        ", kl_divergence(Categorical(p), Categorical(q)).item())
#> KL(p || q):         0.5108256340026855
print("KL(q || p):        ", kl_divergence(Categorical(q), Categorical(p)).item())
#> KL(q || p):         0.36806416511535645
print("F.kl_div(log p, q):", F.kl_div(p.log(), q, reduction="batchmean").item())
#> F.kl_div(log p, q): 0.36806416511535645
