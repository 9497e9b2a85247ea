import torch

x, y = torch.tensor([0.0, 1.0, 2.0]), torch.tensor([0.5, 1.0, 1.5])


def costs(x, y, eps=1.0):
    distance = (x[:, None] - y).square()
    f = g = torch.zeros(3)
    log_n = torch.tensor(3.0).log()
    for _ in range(200):
        f = -eps * ((g - distance) / eps - log_n).logsumexp(1)
        g = -eps * ((f[:, None] - distance) / eps - log_n).logsumexp(0)
    plan = ((f[:, None] + g - distance) / eps).exp() / 9
    moved = (plan * distance).sum()
    entropy = (plan * (9 * plan).log()).sum()
    return torch.stack([moved, moved + eps * entropy, f.mean() + g.mean()])


wrong, right, dual = costs(x, y) - (costs(x, x) + costs(y, y)) / 2
print(f"wrong {wrong:.4f}")
#> wrong 0.1898
print(f"right {right:.4f}")
#> right 0.1460
# The test: the regularised cost is the mean of both potentials
assert right.isclose(dual, atol=1e-4) and not wrong.isclose(dual, atol=1e-4)
