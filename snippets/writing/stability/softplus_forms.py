import torch
from torch.nn import functional as F

x = torch.tensor([-1000.0, 0.0, 25.0, 1000.0], dtype=torch.float64, requires_grad=True)

for name, value in [
    ("log(1 + exp(x))", torch.log(1 + torch.exp(x))),
    ("F.softplus", F.softplus(x)),
    ("-logsigmoid(-x)", -F.logsigmoid(-x)),
    ("logaddexp(x, 0)", torch.logaddexp(x, torch.zeros_like(x))),
]:
    (slope,) = torch.autograd.grad(value.sum(), x)
    print(f"{name:15} slope {slope[3].item()} excess at 25: {value[2].item() - 25:.1e}")
    #> log(1 + exp(x)) slope nan excess at 25: 1.4e-11
    #> F.softplus      slope 1.0 excess at 25: 0.0e+00
    #> -logsigmoid(-x) slope 1.0 excess at 25: 1.4e-11
    #> logaddexp(x, 0) slope 1.0 excess at 25: 1.4e-11
