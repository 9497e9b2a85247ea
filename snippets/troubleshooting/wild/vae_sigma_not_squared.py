import torch


def wrong(mu, log_std):
    return 0.5 * (mu.square() + log_std.exp() - 1 - 2 * log_std)


def right(mu, log_std):
    return 0.5 * (mu.square() + (2 * log_std).exp() - 1 - 2 * log_std)


def slope(divergence):
    log_std = torch.zeros((), requires_grad=True)  # the prior itself
    return torch.autograd.grad(divergence(torch.zeros(()), log_std), log_std)[0].item()


print("wrong", slope(wrong))
#> wrong -0.5
print("right", slope(right))
#> right 0.0
# The test: the divergence is smallest at the prior
assert slope(right) == 0 != slope(wrong)
