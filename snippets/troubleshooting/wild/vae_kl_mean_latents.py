import torch


def divergence(mu, log_var, reduce):
    return reduce(0.5 * (mu.square() + log_var.exp() - 1 - log_var)).item()


mu, log_var = torch.ones(56), torch.zeros(56)
print("wrong", divergence(mu, log_var, torch.mean))
#> wrong 0.5
print("right", divergence(mu, log_var, torch.sum))
#> right 28.0
# The test: PyTorch's own divergence of the two normals
normal = torch.distributions.Normal
pair = normal(mu, (0.5 * log_var).exp()), normal(torch.zeros(56), torch.ones(56))
exact = torch.distributions.kl_divergence(*pair).sum()
assert exact == divergence(mu, log_var, torch.sum)
assert exact != divergence(mu, log_var, torch.mean)
