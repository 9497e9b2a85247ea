import torch
from wasserstein_loss import gradient_penalty

weight = torch.zeros(2, requires_grad=True)  # a critic whose last layer starts at 0
real, fake = torch.tensor([[1.0, 2.0]]), torch.tensor([[0.0, 1.0]])


def critic(samples):
    return samples @ weight


between = ((real + fake) / 2).requires_grad_()
(slope,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
naive = ((slope.square().sum(1).sqrt() - 1) ** 2).mean()
print(naive.item(), torch.autograd.grad(naive, weight)[0])
#> 1.0 tensor([nan, nan])
penalty = gradient_penalty(critic, real, fake, weight=1.0)
print(penalty.item(), torch.autograd.grad(penalty, weight)[0])
#> 1.0 tensor([0., 0.])
