import torch
from torch.nn import functional as F

logits = torch.tensor([[200.0, 0.0]], requires_grad=True)
target = torch.tensor([1])

loss = F.nll_loss(torch.log(torch.softmax(logits, dim=1)), target)
print(loss.item(), torch.autograd.grad(loss, logits)[0])
#> inf tensor([[nan, nan]])
loss = F.nll_loss(torch.log_softmax(logits, dim=1), target)
print(loss.item(), torch.autograd.grad(loss, logits)[0])
#> 200.0 tensor([[ 1., -1.]])
