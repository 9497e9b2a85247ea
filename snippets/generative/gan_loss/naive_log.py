import torch
from gan_loss import discriminator_loss

real = torch.tensor([-200.0], requires_grad=True)  # sure, and wrong
fake = torch.tensor([20.0], requires_grad=True)

naive = -torch.sigmoid(real).log() - (1 - torch.sigmoid(fake)).log()
print(naive, torch.autograd.grad(naive.sum(), [real, fake]))
#> tensor([inf], grad_fn=<SubBackward0>) (tensor([nan]), tensor([nan]))
stable = discriminator_loss(real, fake)
print(stable, torch.autograd.grad(stable, [real, fake]))
#> tensor(220., grad_fn=<AddBackward0>) (tensor([-1.]), tensor([1.]))
