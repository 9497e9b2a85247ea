import torch
from quantile_loss import quantile_loss
from torch.nn import functional as F

x = torch.tensor([0.0, 0.0, 0.0, 1.0, 1.0, 1.0], dtype=torch.float64)
target = torch.tensor([-2.0, 0.0, 2.0, -1.0, 0.0, 1.0], dtype=torch.float64)
levels = [0.1, 0.5, 0.9]


def free(out):  # three outputs that know nothing of each other
    return out


def ordered(out):  # the lowest quantile, and what to add for each next one
    return torch.cat([out[:, :1], F.softplus(out[:, 1:])], 1).cumsum(1)


for head in [free, ordered]:
    slope = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    start = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([slope, start], lr=0.02)
    for _ in range(2000):
        optimizer.zero_grad()
        quantile_loss(head(x[:, None] * slope + start), target, levels).backward()
        optimizer.step()
    for at in [0.0, 1.0, 3.0]:  # the last one lies outside the data
        row = [f"{value:.1f}" for value in head(at * slope[None] + start)[0].tolist()]
        print(head.__name__, at, row)
        #> free 0.0 ['-2.0', '0.0', '2.0']
        #> free 1.0 ['-1.0', '0.0', '1.0']
        #> free 3.0 ['1.0', '0.0', '-1.0']
        #> ordered 0.0 ['-2.0', '-0.0', '2.0']
        #> ordered 1.0 ['-1.0', '-0.0', '1.0']
        #> ordered 3.0 ['1.0', '1.1', '1.2']
