import torch
from torch.nn import functional as F

input = torch.tensor([0.0, 2.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([3.0, 3.0], dtype=torch.float64)

for eps in [1e-8, 1e-3, 1.0]:
    options = {"log_input": False, "eps": eps, "reduction": "none"}
    loss = F.poisson_nll_loss(input, target, **options)
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(eps, [f"{x:.4g}" for x in loss], [f"{x:.4g}" for x in gradient])
    #> 1e-08 ['55.26', '-0.07944'] ['-3e+08', '-0.5']
    #> 0.001 ['20.72', '-0.08094'] ['-2999', '-0.4993']
    #> 1.0 ['0', '-1.296'] ['-2', '0']

print(F.poisson_nll_loss(input, target, eps=1.0) == F.poisson_nll_loss(input, target))
#> tensor(True)
