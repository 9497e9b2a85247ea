import torch
from torch.nn import functional as F

a = torch.tensor([[1.0, 0.0]])
b = torch.tensor([[1.5, 2.0]])
c = torch.tensor([[0.0, 1.0]])
yes, no = torch.tensor([1.0]), torch.tensor([-1.0])
near = F.pairwise_distance(a, b)
cosine = F.cosine_similarity(a, b)
print("distance", round(near.item(), 4), "cosine", round(cosine.item(), 4))
#> distance 2.0616 cosine 0.6

for what, loss in [
    ("hinge,   a and b alike       ", F.hinge_embedding_loss(near, yes)),
    ("hinge,   a and b unlike      ", F.hinge_embedding_loss(near, no, margin=3.0)),
    ("cosine,  a and b alike       ", F.cosine_embedding_loss(a, b, yes)),
    ("cosine,  a and b unlike      ", F.cosine_embedding_loss(a, b, no)),
    ("triplet, a closer to b than c", F.triplet_margin_loss(a, b, c)),
    ("triplet, a closer to c than b", F.triplet_margin_loss(a, c, b)),
]:
    print(what, round(loss.item(), 4))
    #> hinge,   a and b alike        2.0616
    #> hinge,   a and b unlike       0.9384
    #> cosine,  a and b alike        0.4
    #> cosine,  a and b unlike       0.6
    #> triplet, a closer to b than c 1.6473
    #> triplet, a closer to c than b 0.3527
