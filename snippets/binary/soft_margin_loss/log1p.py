import torch
from torch.nn import functional as F

input = torch.tensor([5.0, 20.0])
target = torch.ones(2)

for name, loss in [
    ("PyTorch     ", F.soft_margin_loss(input, target, reduction="none")),
    ("log1p(exp)  ", torch.log1p(torch.exp(-input))),
    ("log(1 + exp)", torch.log(1 + torch.exp(-input))),
]:
    print(name, [f"{value:.4g}" for value in loss])
    #> PyTorch      ['0.006715', '2.061e-09']
    #> log1p(exp)   ['0.006715', '2.061e-09']
    #> log(1 + exp) ['0.006715', '0']
