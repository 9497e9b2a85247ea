import torch
from torch.nn import functional as F

input = torch.tensor([[1.0], [2.0], [-1.0], [0.5]], dtype=torch.float64)
target = torch.tensor([2.0, 3.5, -1.0, 2.0], dtype=torch.float64)


def train(reduction, optimiser, **settings):
    weight = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    step = optimiser([weight], **settings)
    for _ in range(20):
        step.zero_grad()
        F.mse_loss(input @ weight, target, reduction=reduction).backward()
        step.step()
    return f"{weight.item():.4f}"


sgd, adam, adamw = torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW
print("the sum, with a quarter of the learning rate      mean    sum")
#> the sum, with a quarter of the learning rate      mean    sum
for name, optimiser, lr, extra in [
    ("SGD", sgd, 0.04, {}),
    ("SGD with weight decay", sgd, 0.04, {"weight_decay": 0.5}),
    ("Adam", adam, 0.04, {}),
]:
    whole = train("mean", optimiser, lr=lr, **extra)
    print(f"{name:48} {whole}  {train('sum', optimiser, lr=lr / 4, **extra)}")
    #> SGD                                              1.6382  1.6382
    #> SGD with weight decay                            1.4511  1.5879
    #> Adam                                             0.7716  0.1986
print("the sum, with the same learning rate")
#> the sum, with the same learning rate
for name, optimiser, extra in [
    ("Adam", adam, {}),
    ("Adam with weight decay", adam, {"weight_decay": 0.5}),
    ("AdamW with weight decay", adamw, {"weight_decay": 0.5}),
]:
    whole = train("mean", optimiser, lr=0.04, **extra)
    print(f"{name:48} {whole}  {train('sum', optimiser, lr=0.04, **extra)}")
    #> Adam                                             0.7716  0.7716
    #> Adam with weight decay                           0.7655  0.7701
    #> AdamW with weight decay                          0.6430  0.6430
