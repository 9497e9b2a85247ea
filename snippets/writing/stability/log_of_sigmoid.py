import torch
from torch.nn import functional as F

logits = torch.tensor([-200.0, -20.0, 0.0, 20.0], requires_grad=True)

rows = ["logits                -200       -20         0        20"]
for name, value in [
    ("log(sigmoid)", torch.log(torch.sigmoid(logits))),
    ("logsigmoid(x)", F.logsigmoid(logits)),
    ("log(1 - sigmoid)", torch.log(1 - torch.sigmoid(logits))),
    ("logsigmoid(-x)", F.logsigmoid(-logits)),
]:
    (slope,) = torch.autograd.grad(value.sum(), logits)
    rows.append(f"{name:16}" + "".join(f"{v:10.3g}" for v in value.tolist()))
    rows.append(f"{'  slope':16}" + "".join(f"{s:10.3g}" for s in slope.tolist()))
print(*rows, sep="\n")
#> logits                -200       -20         0        20
#> log(sigmoid)          -inf       -20    -0.693         0
#>   slope                nan         1       0.5         0
#> logsigmoid(x)         -200       -20    -0.693 -2.06e-09
#>   slope                  1         1       0.5  2.06e-09
#> log(1 - sigmoid)         0         0    -0.693      -inf
#>   slope                 -0 -2.06e-09      -0.5       nan
#> logsigmoid(-x)           0 -2.06e-09    -0.693       -20
#>   slope                 -0 -2.06e-09      -0.5        -1
