import torch

mean = torch.tensor([[0.0, 0.01, 1.2], [0.0, -0.01, -1.1]], requires_grad=True)
log_var = torch.tensor([[0.0, 0.0, -1.5], [0.0, 0.0, -1.5]])
kl = 0.5 * (mean**2 + log_var.exp() - 1 - log_var).mean(0)  # of each latent
print("KL of each latent", [round(value, 4) for value in kl.tolist()])
#> KL of each latent [0.0, 0.0001, 1.0241]
print("latents in use   ", (mean.std(0) > 0.1).tolist())
#> latents in use    [False, False, True]
(slope,) = torch.autograd.grad(kl.sum(), mean, retain_graph=True)
print("pull to the prior", [round(value, 4) for value in slope[0].tolist()])
#> pull to the prior [0.0, 0.005, 0.6]

# Repair: free bits, no pull below a threshold
free = kl.clamp(min=0.25)
(slope,) = torch.autograd.grad(free.sum(), mean)
print("with free bits   ", [round(value, 4) for value in slope[0].tolist()])
#> with free bits    [0.0, 0.0, 0.6]
