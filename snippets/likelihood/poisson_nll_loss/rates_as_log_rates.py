import torch
from torch.nn import functional as F

target = torch.tensor([10.0])
raw = torch.tensor([3.0], requires_grad=True)  # what the last layer puts out
rate = F.softplus(raw)  # a rate of 3, too low for a count of 10

wrong = F.poisson_nll_loss(rate, target)
right = F.poisson_nll_loss(rate, target, log_input=False)
print("rate", rate.item(), "taken for", rate.exp().item())
#> rate 3.0485873222351074 taken for 21.08553695678711
print("gradient", torch.autograd.grad(wrong, raw, retain_graph=True)[0].item())
#> gradient 10.559796333312988
print("gradient", torch.autograd.grad(right, raw)[0].item())
#> gradient -2.1720669269561768
