import torch
from torch.nn import functional as F

origin = torch.zeros(3, 2, dtype=torch.float64)
points = [[0.003, 0.004], [0.3, 0.4], [3.0, 4.0]]  # at distances 0.005, 0.5 and 5


def contrastive_loss(distance, target, margin=1.0):
    push = (margin - distance).clamp(min=0)
    return torch.where(target == 1, 0.5 * distance**2, 0.5 * push**2).sum()


def hinge_loss(distance, target):
    return F.hinge_embedding_loss(distance, target, reduction="sum")


for function in [hinge_loss, contrastive_loss]:
    for label in [1.0, -1.0]:
        embedding = torch.tensor(points, dtype=torch.float64, requires_grad=True)
        distance = torch.linalg.vector_norm(embedding - origin, dim=1)
        function(distance, torch.full((3,), label)).backward()
        pull = torch.linalg.vector_norm(embedding.grad, dim=1)
        print(function.__name__, label, [round(length, 3) for length in pull.tolist()])
        #> hinge_loss 1.0 [1.0, 1.0, 1.0]
        #> hinge_loss -1.0 [1.0, 1.0, 0.0]
        #> contrastive_loss 1.0 [0.005, 0.5, 5.0]
        #> contrastive_loss -1.0 [0.995, 0.5, 0.0]
