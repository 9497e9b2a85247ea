import torch
from torch.nn import functional as F

for eps in [1e-6, 0.0]:
    points = [torch.full((1, 4), 0.5, requires_grad=True) for _ in range(3)]
    loss = F.triplet_margin_loss(*points, margin=0.2, eps=eps)
    loss.backward()
    print(eps, round(loss.item(), 4))
    #> 1e-06 0.2
    #> 0.0 0.2
    print([point.grad[0, 0].item() + 0 for point in points])  # of every component
    #> [0.0, -0.5, 0.5]
    #> [0.0, 0.0, 0.0]
