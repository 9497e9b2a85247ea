import torch


def wrong(slope):
    return (slope.norm(2, dim=1) - 1).square().mean().item()


def right(slope):
    return (slope.flatten(1).norm(2, dim=1) - 1).square().mean().item()


slope = torch.full((2, 1, 4, 4), 0.25)  # norm of each image: 1
print("wrong", wrong(slope))
#> wrong 0.5625
print("right", right(slope))
#> right 0.0
# The test: a slope of norm 1 costs nothing, whatever the shape of a sample
assert right(slope) == 0 == wrong(slope.flatten(1)) and wrong(slope) != 0
