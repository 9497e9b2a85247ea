import torch
from elbo_loss import elbo_loss

input = torch.tensor([[1.2, -0.7, 0.4], [-2.1, 0.3, 0.9]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
mean = torch.tensor([[0.5, -1.2], [0.1, 0.8]])
log_variance = torch.tensor([[-0.3, 0.2], [0.4, -1.0]])

for reduction in ["none", "sum", "mean"]:
    print(reduction, elbo_loss(input, target, mean, log_variance, reduction=reduction))
    #> none tensor([2.0556, 2.4659])
    #> sum tensor(4.5215)
    #> mean tensor(2.2607)
