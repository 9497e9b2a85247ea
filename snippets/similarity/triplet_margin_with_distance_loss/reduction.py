import torch
from torch.nn import functional as F

anchor = torch.zeros(2, 2)
positive = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
negative = torch.tensor([[1.5, 0.0], [3.0, 4.0]])


def manhattan(a, b):
    return (a - b).abs().sum(-1)


for reduction in ["none", "sum", "mean"]:
    print(
        F.triplet_margin_with_distance_loss(
            anchor, positive, negative, distance_function=manhattan, reduction=reduction
        )
    )
    #> tensor([0.5000, 0.0000])
    #> tensor(0.5000)
    #> tensor(0.2500)
