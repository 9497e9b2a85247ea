import torch
from torch.nn import functional as F

input = torch.zeros(3, requires_grad=True)  # every mean is off by 0.5
target = torch.full((3,), 0.5)
raw = torch.tensor([-20.0, -5.0, 0.0])  # what the last layer puts out

for floor in [0.0, 1e-3]:
    var = (F.softplus(raw) + floor).requires_grad_()
    loss = F.gaussian_nll_loss(input, target, var, reduction="sum")
    by_mean, by_var = torch.autograd.grad(loss, [input, var])
    for name, row in [("var", var), ("by mean", by_mean), ("by var", by_var)]:
        print(floor, name, [f"{value:.2g}" for value in row])
        #> 0.0 var ['2.1e-09', '0.0067', '0.69']
        #> 0.0 by mean ['-5e+05', '-74', '-0.72']
        #> 0.0 by var ['-1.2e+11', '-2.7e+03', '0.46']
        #> 0.001 var ['0.001', '0.0077', '0.69']
        #> 0.001 by mean ['-5e+02', '-65', '-0.72']
        #> 0.001 by var ['-1.2e+05', '-2e+03', '0.46']
