import torch
from wasserstein_loss import gradient_penalty

real, fake = torch.zeros(2, 1, 2, 2), torch.ones(2, 1, 2, 2)  # images of 2 x 2


def critic(images):
    return images.flatten(1).sum(1) / 2  # slope ½ for each of 4 pixels: norm 1


between = ((real + fake) / 2).requires_grad_()
(slope,) = torch.autograd.grad(critic(between).sum(), between)
print(slope.norm(2, dim=1).shape, ((slope.norm(2, dim=1) - 1) ** 2).mean().item())
#> torch.Size([2, 2, 2]) 0.25
print(gradient_penalty(critic, real, fake, weight=1.0).item())
#> 0.0
