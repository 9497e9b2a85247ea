import torch

target = torch.tensor([[10.0, 10.0], [1.0, 1.0]])  # a loud and a quiet spectrum
output = torch.tensor([[9.0, 9.0], [0.0, 0.0]])


def wrong(output, target):
    return (target - output).norm() / target.norm()


def right(output, target):
    return ((target - output).norm(dim=1) / target.norm(dim=1)).mean()


print(f"wrong {wrong(output, target):.4f}")
#> wrong 0.1407
print(f"right {right(output, target):.4f}")
#> right 0.5500
# The test: the mean of two batches of one is the batch of two
alone = [row.split(1) for row in (output, target)]
for loss, holds in ((right, True), (wrong, False)):
    assert (abs(sum(map(loss, *alone)) / 2 - loss(output, target)) < 1e-6) == holds
