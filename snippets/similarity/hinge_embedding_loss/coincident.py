import torch
from torch.nn import functional as F

target = torch.tensor([-1.0])  # dissimilar, yet both at the same place


def written_out(a, b):
    return ((a - b) ** 2).sum(1).sqrt()


def norm(a, b):
    return torch.linalg.vector_norm(a - b, dim=1)


for distance in [written_out, norm, F.pairwise_distance]:
    left = torch.tensor([[1.0, 2.0]], requires_grad=True)
    loss = F.hinge_embedding_loss(distance(left, torch.tensor([[1.0, 2.0]])), target)
    loss.backward()
    print(distance.__name__, round(loss.item(), 4), left.grad)
    #> written_out 1.0 tensor([[nan, nan]])
    #> norm 1.0 tensor([[-0., -0.]])
    #> pairwise_distance 1.0 tensor([[-0.7071, -0.7071]])
