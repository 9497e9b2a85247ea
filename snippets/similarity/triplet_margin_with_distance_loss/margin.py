import torch
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0]])
positive = torch.tensor([[5.0, 0.0]])  # the same direction: distance 0
negative = torch.tensor([[-2.0, 0.0]])  # the opposite direction: distance 2

for margin in [0.25, 1.0, 3.0]:
    loss = F.triplet_margin_with_distance_loss(
        anchor,
        positive,
        negative,
        distance_function=lambda a, b: 1 - F.cosine_similarity(a, b),
        margin=margin,
    )
    print(margin, loss.item())
    #> 0.25 0.0
    #> 1.0 0.0
    #> 3.0 1.0
