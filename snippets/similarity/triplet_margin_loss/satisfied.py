import torch
from torch.nn import functional as F

positive = torch.tensor([[1.0, 0.0]])
violating = [[1.5, 0.0]]
satisfied = [[9.0, 0.0]]

for count in [0, 3, 99]:
    negative = torch.tensor(violating + satisfied * count)
    anchor = torch.zeros(len(negative), 2)
    near = positive.expand_as(anchor).clone().requires_grad_()
    F.triplet_margin_loss(anchor, near, negative).backward()
    plain = near.grad[0, 0].item()

    near.grad = None
    loss = F.triplet_margin_loss(anchor, near, negative, reduction="none")
    (loss.sum() / (loss > 0).sum().clamp(min=1)).backward()
    print(count, "satisfied:", round(plain, 4), round(near.grad[0, 0].item(), 4))
    #> 0 satisfied: 1.0 1.0
    #> 3 satisfied: 0.25 1.0
    #> 99 satisfied: 0.01 1.0
