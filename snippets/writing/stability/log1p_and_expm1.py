import torch

small = torch.tensor([1e-3, 1e-5, 1e-8])
log_p = torch.tensor([-1e-3, -1e-8, -50.0])  # 1 - p is wanted, from log p

for name, value in [
    ("log(1 + z)", torch.log(1 + small)),
    ("log1p(z)", torch.log1p(small)),
    ("exp(z) - 1", torch.exp(small) - 1),
    ("expm1(z)", torch.expm1(small)),
    ("log(1 - p)", torch.log(1 - log_p.exp())),
    ("log(-expm1(log p))", torch.log(-torch.expm1(log_p))),
]:
    print(f"{name:18}", *(f"{v:14.7g}" for v in value.tolist()))
    #> log(1 + z)            0.000999547   1.001353e-05              0
    #> log1p(z)             0.0009995004    9.99995e-06          1e-08
    #> exp(z) - 1            0.001000524   1.001358e-05              0
    #> expm1(z)                0.0010005   1.000005e-05          1e-08
    #> log(1 - p)              -6.908245           -inf              0
    #> log(-expm1(log p))      -6.908255      -18.42068              0
