import torch

beta = 0.1


def loss(lead, reduce):  # lead of each token over the rejected answer
    return (reduce(lead) - 1 / (2 * beta)).square().item()


short, long = torch.full((5,), 1.0), torch.full((20,), 1.0)
print("wrong", loss(short, torch.sum), loss(long, torch.sum))
#> wrong 0.0 225.0
print("right", loss(short, torch.mean), loss(long, torch.mean))
#> right 16.0 16.0
# The test: the same lead per token costs the same at every length
assert loss(short, torch.mean) == loss(long, torch.mean)
assert loss(short, torch.sum) != loss(long, torch.sum)
