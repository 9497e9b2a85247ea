import torch
from torch.nn import functional as F

value = torch.tensor(2.0, requires_grad=True)
next_value = torch.tensor(5.0, requires_grad=True)

for name, target in [
    ("as it is", 1.0 + 0.5 * next_value),
    ("detached", (1.0 + 0.5 * next_value).detach()),
]:
    loss = F.mse_loss(value, target)
    gradients = torch.autograd.grad(loss, [value, next_value], allow_unused=True)
    print(name, loss.item(), gradients)
    #> as it is 2.25 (tensor(-3.), tensor(1.5000))
    #> detached 2.25 (tensor(-3.), None)
