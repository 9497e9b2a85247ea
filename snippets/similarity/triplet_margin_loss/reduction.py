import torch
from torch.nn import functional as F

anchor = torch.zeros(2, 2)
positive = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
negative = torch.tensor([[1.5, 0.0], [3.0, 4.0]])

for reduction in ["none", "sum", "mean"]:
    print(F.triplet_margin_loss(anchor, positive, negative, reduction=reduction))
    #> tensor([0.5000, 0.0000])
    #> tensor(0.5000)
    #> tensor(0.2500)

grid = [point.expand(4, 2, 2) for point in (anchor, positive, negative)]
print(
    F.triplet_margin_loss(*grid, reduction="none").shape
)  # the last axis is the vector
#> torch.Size([4, 2])
