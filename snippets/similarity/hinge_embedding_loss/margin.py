import torch
from torch.nn import functional as F

input = torch.tensor([0.2, 1.5, 0.4, 1.5])
target = torch.tensor([1.0, 1.0, -1.0, -1.0])

for margin in [0.25, 1.0, 2.0, -1.0]:
    print(margin, F.hinge_embedding_loss(input, target, margin, reduction="none"))
    #> 0.25 tensor([0.2000, 1.5000, 0.0000, 0.0000])
    #> 1.0 tensor([0.2000, 1.5000, 0.6000, 0.0000])
    #> 2.0 tensor([0.2000, 1.5000, 1.6000, 0.5000])
    #> -1.0 tensor([0.2000, 1.5000, 0.0000, 0.0000])

half = torch.tensor([1.703125], dtype=torch.bfloat16, requires_grad=True)
loss = F.hinge_embedding_loss(half, -torch.ones(1), margin=1.7)
print(loss.item(), torch.autograd.grad(loss, half)[0].item())  # beyond 1.7, yet pushed
#> 0.0 -1.0
