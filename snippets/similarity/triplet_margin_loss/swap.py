import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0]])
positive = torch.tensor([[1.0, 0.0]])
negative = torch.tensor([[2.5, 0.0]])  # 2.5 from the anchor, only 1.5 from the positive
triplet = (anchor, positive, negative)

for swap in [False, True]:
    points = [point.clone().requires_grad_() for point in triplet]
    loss = F.triplet_margin_loss(*points, swap=swap)
    loss.backward()
    pulls = [
        [round(part, 3) + 0 for part in point.grad[0].tolist()] for point in points
    ]
    print(swap, round(loss.item(), 4), pulls)
    #> False 0.0 [[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
    #> True 0.5 [[-1.0, 0.0], [2.0, 0.0], [-1.0, 0.0]]
