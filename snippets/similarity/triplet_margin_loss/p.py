import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0]], dtype=torch.float64)
positive = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
negative = torch.tensor([[5.5, 0.0]], dtype=torch.float64)

for p in [1, 2, float("inf")]:
    near = F.pairwise_distance(anchor, positive, p=p).item()
    far = F.pairwise_distance(anchor, negative, p=p).item()
    loss = F.triplet_margin_loss(anchor, positive, negative, p=p).item()
    print(p, round(near, 4), round(far, 4), "loss", round(loss, 4))
    #> 1 7.0 5.5 loss 2.5
    #> 2 5.0 5.5 loss 0.5
    #> inf 4.0 5.5 loss 0.0
