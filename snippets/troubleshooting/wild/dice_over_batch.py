import torch

p = torch.tensor([[0.9, 0.9, 0.9, 0.9], [0.1, 0.0, 0.0, 0.0]])
y = torch.tensor([[1.0, 1.0, 1.0, 1.0], [1.0, 0.0, 0.0, 0.0]])


def dice(p, y, axes):
    return (1 - 2 * (p * y).sum(axes) / (p + y).sum(axes)).mean()


print(f"wrong {dice(p, y, (0, 1)):.4f}")
#> wrong 0.1494
print(f"right {dice(p, y, 1):.4f}")
#> right 0.4354
# The test: the mean of two batches of one is the batch of two
for axes, holds in ((1, True), ((0, 1), False)):
    alone = (dice(p[:1], y[:1], axes) + dice(p[1:], y[1:], axes)) / 2
    assert alone.isclose(dice(p, y, axes)) == holds
