import torch
from torch.nn import functional as F


def formula(x):
    return -torch.log(x.exp() / x.exp().sum())


def log_of_softmax(x):
    return -torch.log(torch.softmax(x, 0))


def log_softmax(x):
    return -F.log_softmax(x, 0)


rows = [f"{'logits, true class last':>23} {'float32':>17} {'float16':>18}"]
for size in [10.0, 12.0, 50.0, 89.0, 120.0]:
    for loss in [formula, log_of_softmax, log_softmax]:
        row = f"[{size:5.1f}, 0] {loss.__name__:14}"
        for dtype in [torch.float32, torch.float16]:
            logits = torch.tensor([size, 0.0], dtype=dtype, requires_grad=True)
            value = loss(logits)[1]
            (slope,) = torch.autograd.grad(value, logits)
            row += f" {value:7.2f} slope {slope[1]:4.1f}"
        rows.append(row)
print(*rows, sep="\n")
#> logits, true class last           float32            float16
#> [ 10.0, 0] formula          10.00 slope -1.0   10.00 slope -1.0
#> [ 10.0, 0] log_of_softmax   10.00 slope -1.0   10.00 slope -1.0
#> [ 10.0, 0] log_softmax      10.00 slope -1.0   10.00 slope -1.0
#> [ 12.0, 0] formula          12.00 slope -1.0     inf slope  nan
#> [ 12.0, 0] log_of_softmax   12.00 slope -1.0   12.00 slope  nan
#> [ 12.0, 0] log_softmax      12.00 slope -1.0   12.00 slope -1.0
#> [ 50.0, 0] formula          50.00 slope -1.0     inf slope  nan
#> [ 50.0, 0] log_of_softmax   50.00 slope -1.0     inf slope  nan
#> [ 50.0, 0] log_softmax      50.00 slope -1.0   50.00 slope -1.0
#> [ 89.0, 0] formula            inf slope  nan     inf slope  nan
#> [ 89.0, 0] log_of_softmax   89.00 slope  nan     inf slope  nan
#> [ 89.0, 0] log_softmax      89.00 slope -1.0   89.00 slope -1.0
#> [120.0, 0] formula            inf slope  nan     inf slope  nan
#> [120.0, 0] log_of_softmax     inf slope  nan     inf slope  nan
#> [120.0, 0] log_softmax     120.00 slope -1.0  120.00 slope -1.0
