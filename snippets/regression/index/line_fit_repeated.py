import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(0, 10, 40, dtype=torch.float64)
truth = 2 * x + 1
clean = truth + 0.5 * torch.randn(200, 40, dtype=torch.float64)  # 200 data sets
dirty = clean.clone()
dirty[:, 34:] -= 15


def mean_error(loss, target):
    slope = torch.zeros(200, 1, dtype=torch.float64, requires_grad=True)
    centre = torch.zeros(200, 1, dtype=torch.float64, requires_grad=True)
    search = {"max_iter": 300, "line_search_fn": "strong_wolfe"}
    optimizer = torch.optim.LBFGS([slope, centre], **search)

    def closure():  # 200 fits in one sum: they share no parameter
        optimizer.zero_grad()
        value = loss(slope * (x - 5) / 3 + centre, target)
        value.backward()
        return value

    optimizer.step(closure)
    return (slope * (x - 5) / 3 + centre - truth).abs().mean().item()


rows = ["loss       without outliers  with outliers"]
for name, loss in [
    ("MSE", nn.MSELoss(reduction="sum")),
    ("L1", nn.L1Loss(reduction="sum")),
    ("Huber", nn.HuberLoss(reduction="sum", delta=1.0)),
    ("smooth L1", nn.SmoothL1Loss(reduction="sum", beta=0.5)),
]:
    errors = mean_error(loss, clean), mean_error(loss, dirty)
    rows.append("{:9} {:17.2f} {:14.2f}".format(name, *errors))
print(*rows, sep="\n")
#> loss       without outliers  with outliers
#> MSE                    0.08           3.32
#> L1                     0.10           0.31
#> Huber                  0.08           0.48
#> smooth L1              0.08           0.35
