import torch
from torch.nn import functional as F

x = torch.linspace(0.5, 5, 10, dtype=torch.float64)
x = torch.cat([-x, x])  # twenty samples, on the right side of 0
target = torch.sign(x)


def boundary(loss, wrong):
    """Fit with a little weight decay; where is the score 0, if it still rises?"""
    inputs, labels = x, target
    if wrong:  # one more sample, labelled -1
        inputs = torch.cat([x, torch.tensor([wrong]).double()])
        labels = torch.cat([target, torch.tensor([-1.0]).double()])
    line = torch.tensor([0.5, 0.0], dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.Adam([line], lr=0.05)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.0, 600)
    for _ in range(600):
        optimiser.zero_grad()
        value = loss(labels * (line[0] * inputs + line[1])).sum()
        (value + 0.1 * line[0] ** 2).backward()
        optimiser.step()
        schedule.step()
    slope, bias = line.tolist()
    return f"{-bias / slope + 1e-9:8.2f}" if slope > 0.01 else "    lost"


print("boundary, 0 is right; a wrong -1 at   none  x = 1  x = 5 x = 20 x = 60")
#> boundary, 0 is right; a wrong -1 at   none  x = 1  x = 5 x = 20 x = 60
for name, loss in [
    ("hinge", lambda score: F.relu(1 - score)),
    ("squared hinge", lambda score: F.relu(1 - score) ** 2),
    ("logistic", lambda score: F.softplus(-score)),
]:
    row = "".join(boundary(loss, wrong) for wrong in (None, 1, 5, 20, 60))
    print(f"{name:34} {row}")
    #> hinge                                  0.00    0.25    0.25    0.25    lost
    #> squared hinge                          0.00    0.43    0.57    1.71    lost
    #> logistic                               0.00    0.47    0.56    1.17    lost
print("distances of the twenty from 0, added up:", x.abs().sum().item())
#> distances of the twenty from 0, added up: 55.0
