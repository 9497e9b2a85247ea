import torch
from torch.nn import functional as F

features = torch.tensor([[1.0, 2.0], [3.0, float("nan")], [0.5, 1.0]])
target = torch.tensor([1.0, 2.0, 0.0])


def one_step(features, target):
    weight = torch.zeros(2, requires_grad=True)
    loss = F.mse_loss(features @ weight, target)
    loss.backward()
    return loss.item(), (weight - 0.1 * weight.grad).tolist()


print(one_step(features, target))
#> (nan, [nan, nan])

# Repair
good = features.isfinite().all(1)
print("bad rows:", (~good).nonzero().flatten().tolist())
#> bad rows: [1]
print(one_step(features[good], target[good]))
#> (0.5, [0.10000000149011612, 0.20000000298023224])
