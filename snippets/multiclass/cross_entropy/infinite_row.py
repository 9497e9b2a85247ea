import torch
from torch.nn import functional as F

scale = torch.tensor(1.0, requires_grad=True)
target = torch.tensor([0, -100])  # the second row is ignored

for fill in [-torch.inf, -1e4]:
    input = scale * torch.tensor([[2.0, 0.5], [fill, fill]])
    loss = F.cross_entropy(input, target)
    (gradient,) = torch.autograd.grad(loss, scale)
    print(f"{fill}: loss {loss.item():.4f}, gradient {gradient.item():.4f}")
    #> -inf: loss 0.2014, gradient nan
    #> -10000.0: loss 0.2014, gradient -0.2736
