import torch
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0]])
positive = torch.tensor([[1.0, 0.1]])  # close to the anchor, as it should be
negative = torch.tensor([[0.0, 1.0]])  # far from the anchor, as it should be

for name, function in [
    ("a similarity", F.cosine_similarity),
    ("a distance  ", lambda a, b: 1 - F.cosine_similarity(a, b)),
]:
    moving = positive.clone().requires_grad_()
    loss = F.triplet_margin_with_distance_loss(
        anchor, moving, negative, distance_function=function, margin=0.5
    )
    loss.backward()
    print(name, round(loss.item(), 4), moving.grad)
    #> a similarity 1.495 tensor([[ 0.0099, -0.0985]])
    #> a distance   0.0 tensor([[0., 0.]])
