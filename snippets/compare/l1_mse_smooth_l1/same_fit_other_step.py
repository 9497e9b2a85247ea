import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 40.0], dtype=torch.float64)


def huber(input):
    return F.huber_loss(input, target, delta=0.1)


def smooth_l1(input):
    return F.smooth_l1_loss(input, target, beta=0.1)


print("                   constant after 10, 100 and 1000 steps, best 3")
#>                    constant after 10, 100 and 1000 steps, best 3
for optimiser in [torch.optim.SGD, torch.optim.Adam]:
    for loss in [huber, smooth_l1]:
        constant = torch.zeros(1, dtype=torch.float64, requires_grad=True)
        step = optimiser([constant], lr=0.05)
        seen = []
        for _ in range(1000):
            step.zero_grad()
            loss(constant.expand(5)).backward()
            step.step()
            seen.append(constant.item())
        numbers = "".join(f"{seen[i]:8.3f}" for i in (9, 99, 999))
        print(f"{optimiser.__name__:5} {loss.__name__:10} {numbers}")
        #> SGD   huber         0.050   0.500   2.493
        #> SGD   smooth_l1     0.500   2.501   3.000
        #> Adam  huber         0.500   3.057   3.000
        #> Adam  smooth_l1     0.500   3.057   3.000
