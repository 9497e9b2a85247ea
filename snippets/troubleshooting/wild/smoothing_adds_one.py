import torch

target = torch.tensor([1.0, 0.0, 0.0, 0.0])
eps = 0.1

wrong = (1 - eps) * target + 1 / len(target)
right = (1 - eps) * target + eps / len(target)
print("wrong", round(wrong.sum().item(), 4))
#> wrong 1.9
print("right", round(right.sum().item(), 4))
#> right 1.0
# The test: a distribution stays one
assert right.sum().isclose(torch.tensor(1.0))
assert not wrong.sum().isclose(torch.tensor(1.0))
