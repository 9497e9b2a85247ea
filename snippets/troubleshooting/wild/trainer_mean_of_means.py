import torch

losses = torch.tensor([4.0, 1.0, 1.0, 1.0])  # of four tokens


def wrong(parts):
    return sum(part.mean() for part in parts) / len(parts)


def right(parts):
    return sum(part.sum() for part in parts) / sum(len(part) for part in parts)


unequal = losses.split([1, 3])
print("wrong", wrong(unequal).item())
#> wrong 2.5
print("right", right(unequal).item())
#> right 1.75
# The test: where the batch is cut does not matter
assert right(unequal) == right([losses]) != wrong(unequal)
