import torch
from contrastive_loss import contrastive_loss
from torch.nn import functional as F

torch.manual_seed(0)
start = torch.randn(6, 2, dtype=torch.float64)
label = torch.tensor([0, 0, 0, 1, 1, 1])
i, j = torch.triu_indices(6, 6, 1)  # each pair once
target = label[i] == label[j]


def hinge(a, b, target, reduction):
    return F.hinge_embedding_loss((a - b).norm(dim=1), 2 * target.double() - 1)


for name, loss in [("contrastive", contrastive_loss), ("hinge", hinge)]:
    x = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([x], lr=0.5)
    for _ in range(300):
        optimizer.zero_grad()
        loss(x[i], x[j], target, reduction="mean").backward()
        optimizer.step()
    distance = (x[i] - x[j]).norm(dim=1).detach()
    widest, nearest = distance[target].max().item(), distance[~target].min().item()
    print(f"{name:12} alike at most {widest:.4f}, unlike at least {nearest:.4f}")
    #> contrastive  alike at most 0.0000, unlike at least 1.0000
    #> hinge        alike at most 0.0517, unlike at least 1.0251
