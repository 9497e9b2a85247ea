import torch
from torch.nn import functional as F

for power in [1, 2]:  # the distance, the squared distance
    embedding = torch.tensor([[0.35, 0.0]], requires_grad=True)
    path = []
    for _ in range(8):
        distance = torch.linalg.vector_norm(embedding, dim=1)
        loss = F.hinge_embedding_loss(distance**power, torch.tensor([1.0]))
        (gradient,) = torch.autograd.grad(loss, embedding)
        embedding.data -= 0.1 * gradient
        path.append(round(embedding[0, 0].item(), 3))
    print(power, path)
    #> 1 [0.25, 0.15, 0.05, -0.05, 0.05, -0.05, 0.05, -0.05]
    #> 2 [0.28, 0.224, 0.179, 0.143, 0.115, 0.092, 0.073, 0.059]
