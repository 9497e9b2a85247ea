import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 2.0, 3.0, 7.0, 40.0], dtype=torch.float64)
losses = {
    "MSE": lambda input: F.mse_loss(input, target, reduction="sum"),
    "L1": lambda input: F.l1_loss(input, target, reduction="sum"),
    "Huber 2": lambda input: F.huber_loss(input, target, reduction="sum", delta=2.0),
    "Huber 10": lambda input: F.huber_loss(input, target, reduction="sum", delta=10.0),
    "smooth 10": lambda input: F.smooth_l1_loss(
        input, target, reduction="sum", beta=10.0
    ),
}


def pulls(loss, constant):
    input = torch.full((5,), constant, dtype=torch.float64, requires_grad=True)
    return torch.autograd.grad(loss(input), input)[0]


print("          best constant  gradients of the five, which add to 0")
#>           best constant  gradients of the five, which add to 0
for name, loss in losses.items():
    low, high = 0.0, 50.0  # bisect for the constant where they cancel
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if pulls(loss, middle).sum() > 0 else (middle, high)
    best = round(high, 6)
    row = [round(value, 3) + 0.0 for value in pulls(loss, best).tolist()]
    print(f"{name:9} {best:13.2f}  {row}")
    #> MSE               10.60  [19.2, 17.2, 15.2, 7.2, -58.8]
    #> L1                 3.00  [1.0, 1.0, 0.0, -1.0, -1.0]
    #> Huber 2            3.50  [2.0, 1.5, 0.5, -2.0, -2.0]
    #> Huber 10           5.75  [4.75, 3.75, 2.75, -1.25, -10.0]
    #> smooth 10          5.75  [0.475, 0.375, 0.275, -0.125, -1.0]
