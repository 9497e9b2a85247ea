import torch

reward = torch.tensor([1.0, 2.0, 3.0, 4.0])


def gradient(parts, share):
    value = torch.zeros((), requires_grad=True)
    for part in reward.chunk(parts):
        ((value - part).square().mean() * share).backward()
    return value.grad.item()


print("wrong", gradient(4, 1), "with one mini-batch", gradient(1, 1))
#> wrong -20.0 with one mini-batch -5.0
print("right", gradient(4, 1 / 4), "with one mini-batch", gradient(1, 1))
#> right -5.0 with one mini-batch -5.0
# The test: the number of mini-batches does not change the gradient
assert gradient(4, 1 / 4) == gradient(1, 1) != gradient(4, 1)
