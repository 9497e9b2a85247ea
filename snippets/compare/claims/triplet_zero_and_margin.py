import torch
from torch.nn import functional as F

embedding = torch.tensor([[0.0, 0.0], [1.0, 0.0], [0.9, 0.2], [5.0, 0.0]])
label = [0, 0, 1, 1]  # the first lies nearer to the third than to the second


def triplet(anchor, positive, negative):
    rows = [embedding[[i]] for i in (anchor, positive, negative)]
    loss = F.triplet_margin_loss(*rows, margin=0.2).item()
    return f"triplet {anchor} {positive} {negative}: {loss:.3f}"


print("easy negative", triplet(0, 1, 3))
#> easy negative triplet 0 1 3: 0.000
print("hard negative", triplet(0, 1, 2))
#> hard negative triplet 0 1 2: 0.278

square = torch.tensor([[0.0, 0.0], [3.0, 0.0], [0.0, 3.0]])  # well apart
loss = F.triplet_margin_loss(*square.split(1), margin=0.2).item()
print(f"not collapsed, loss {loss:.3f}")
#> not collapsed, loss 0.200
point = torch.zeros(1, 2)
loss = F.triplet_margin_loss(point, point, point, margin=0.2).item()
print(f"collapsed, loss     {loss:.3f}")
#> collapsed, loss     0.200
