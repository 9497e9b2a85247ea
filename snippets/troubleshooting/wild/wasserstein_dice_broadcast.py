import torch


def wrong(weight, distance):
    return (weight * (1 - distance)).sum(-1).mean().item()


def right(weight, distance):
    return (weight.squeeze(1) * (1 - distance)).sum(-1).mean().item()


weight = torch.tensor([[[1.0, 0.0]], [[0.0, 4.0]]])  # (2, 1, 2)
distance = torch.tensor([[0.0, 1.0], [1.0, 0.0]])  # (2, 2)
print("wrong", wrong(weight, distance))
#> wrong 1.25
print("right", right(weight, distance))
#> right 2.5
# The test: the mean of two batches of one is the batch of two
for loss, holds in ((right, True), (wrong, False)):
    alone = sum(map(loss, weight.split(1), distance.split(1))) / 2
    assert (alone == loss(weight, distance)) == holds
