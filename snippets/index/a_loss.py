import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0]], requires_grad=True)
target = torch.tensor([0, 2])

loss = F.cross_entropy(logits, target)
loss.backward()
print(loss)
#> tensor(2.6481, grad_fn=<NllLossBackward0>)
print(logits.grad)
#> tensor([[-0.1072,  0.0196,  0.0876],
#>         [ 0.0236,  0.4732, -0.4968]])
