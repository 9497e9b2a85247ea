import torch
from torch.nn import functional as F

logits = torch.tensor([[6.0, 0.0], [-1.0, 0.0]])  # an easy and a hard sample
target = torch.tensor([0, 0])


def focal(loss):
    return ((1 - torch.exp(-loss)) ** 2 * loss).mean()


wrong = focal(F.cross_entropy(logits, target))
right = focal(F.cross_entropy(logits, target, reduction="none"))
print(f"wrong {wrong:.4f}")
#> wrong 0.1529
print(f"right {right:.4f}")
#> right 0.3509
# The test: the mean of two batches of one is the batch of two
alone = [F.cross_entropy(logits[[n]], target[[n]]) for n in range(2)]
mean = (focal(alone[0]) + focal(alone[1])) / 2
assert right.isclose(mean) and not wrong.isclose(mean)
