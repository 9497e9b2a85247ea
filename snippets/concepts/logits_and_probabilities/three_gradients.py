import torch
from torch.nn import functional as F

for value in [2.0, -5.0, -20.0, -110.0]:
    x = torch.tensor(value, requires_grad=True)
    p = torch.sigmoid(x)
    loss = -torch.log(p)  # target 1
    (at_p,) = torch.autograd.grad(loss, p, retain_graph=True)
    (slope,) = torch.autograd.grad(p, x, retain_graph=True)
    (chain,) = torch.autograd.grad(loss, x)
    (direct,) = torch.autograd.grad(F.softplus(-x), x)  # BCE with logits, target 1
    print(f"{value:6}: {at_p:9.2e} x {slope:.2e} = {chain:7.4f}, direct {direct:7.4f}")
    #>    2.0: -1.14e+00 x 1.05e-01 = -0.1192, direct -0.1192
    #>   -5.0: -1.49e+02 x 6.65e-03 = -0.9933, direct -0.9933
    #>  -20.0: -4.85e+08 x 2.06e-09 = -1.0000, direct -1.0000
    #> -110.0:      -inf x 0.00e+00 =     nan, direct -1.0000
