import torch
from log_cosh_function import log_cosh

residual = torch.tensor([-1e4, -1e-4, 0.0, 0.5, 1e4], requires_grad=True)
value = log_cosh(residual)
(slope,) = torch.autograd.grad(value.sum(), residual)
print([f"{v:.3g}" for v in value.tolist()], [f"{s:.3g}" for s in slope.tolist()])
#> ['1e+04', '5e-09', '0', '0.12', '1e+04'] ['-1', '-0.0001', '0', '0.462', '1']

double = torch.tensor([-2.0, 0.1, 0.5], dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(log_cosh, double))
#> True
print(torch.autograd.gradgradcheck(log_cosh, double))
#> True
compiled = torch.compile(log_cosh, backend="aot_eager", fullgraph=True)
print(torch.equal(compiled(double), log_cosh(double)))
#> True
