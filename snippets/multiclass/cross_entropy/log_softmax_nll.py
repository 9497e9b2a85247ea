import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 1])

log_probability = F.log_softmax(input, dim=1)
print(F.nll_loss(log_probability, target))
#> tensor(1.2056)
print(F.cross_entropy(input, target))
#> tensor(1.2056)
print(F.cross_entropy(log_probability, target))  # a second log-softmax changes nothing
#> tensor(1.2056)
