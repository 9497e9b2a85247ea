import torch
from torch.nn import functional as F

input = torch.zeros(2)
target = torch.tensor([1.0, 1.0])

for log_var in [torch.tensor([0.5, 2.0]), torch.tensor([0.5, -2.0])]:
    try:
        print("log_var:", F.gaussian_nll_loss(input, target, log_var))
        #> log_var: tensor(0.6250)
    except ValueError as error:
        print("log_var:", error)
        #> log_var: var has negative entry/entries
    print("exp(log_var):", F.gaussian_nll_loss(input, target, log_var.exp()))
    #> exp(log_var): tensor(0.8105)
    #> exp(log_var): tensor(1.6239)
