import torch
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [9.0, 0.0]])
positive = torch.tensor([[0.0, 1.0], [9.0, 1.0]])
negative = torch.tensor([[0.0, 1.5], [9.0, 1.5]])

for distance in [torch.cdist, F.pairwise_distance]:
    for reduction in ["none", "mean"]:
        loss = F.triplet_margin_with_distance_loss(
            anchor, positive, negative, distance_function=distance, reduction=reduction
        )
        print(distance.__name__, loss.tolist())
        #> cdist [[0.5, 0.9312419891357422], [0.9312419891357422, 0.5]]
        #> cdist 0.7156209945678711
        #> pairwise_distance [0.5, 0.5]
        #> pairwise_distance 0.5
