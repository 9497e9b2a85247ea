import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
target = 3 * x


def slope(optimizer, reduction, lr):
    w = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimizer = optimizer([w], lr=lr, weight_decay=0.5)
    for _ in range(3000):
        optimizer.zero_grad()
        F.mse_loss(w * x, target, reduction=reduction).backward()
        optimizer.step()
    return w.item()


for name in ["SGD", "Adam", "AdamW"]:
    optimizer = getattr(torch.optim, name)
    mean = slope(optimizer, "mean", 0.01)
    total = slope(optimizer, "sum", 0.01 / 4 if name == "SGD" else 0.01)
    print(f"{name:5} mean {mean:.4f}  sum {total:.4f}")
    #> SGD   mean 2.9032  sum 2.9752
    #> Adam  mean 2.9032  sum 2.9752
    #> AdamW mean 1.8406  sum 1.8406
