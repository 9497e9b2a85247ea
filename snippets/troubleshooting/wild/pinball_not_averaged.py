import torch

levels = torch.tensor([0.1, 0.5, 0.9])


def pinball(output, target):
    r = (target - output)[:, None]
    return torch.maximum(levels * r, (levels - 1) * r)


output, target = torch.zeros(4), torch.tensor([1.0, -1.0, 2.0, 0.0])
wrong = pinball(output, target).sum() / len(levels)
right = pinball(output, target).mean()
print("wrong", wrong.item())
#> wrong 2.0
print("right", right.item())
#> right 0.5
# The test: every sample twice, the same mean
twice = pinball(output.repeat(2), target.repeat(2))
assert twice.mean() == right and twice.sum() / len(levels) != wrong
