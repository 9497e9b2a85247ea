import torch

hit = torch.tensor([90.0, 1.0])  # of a large and a small class
area = torch.tensor([200.0, 4.0])  # output plus target


def wrong(weight):
    return (1 - 2 * (weight * hit) / (weight * area)).mean().item()


def right(weight):
    return (1 - 2 * (weight * hit).sum() / (weight * area).sum()).item()


weight = (area / 2) ** -2
print(f"wrong {wrong(weight):.4f}")
#> wrong 0.3000
print(f"right {right(weight):.4f}")
#> right 0.4922
# The test: other weights, another loss
assert right(weight) != right(torch.ones(2)) and wrong(weight) == wrong(torch.ones(2))
