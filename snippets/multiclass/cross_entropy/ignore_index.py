import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0], [0.3, 0.1, 0.2]])
input.requires_grad_()
target = torch.tensor([0, 1, -100])  # the last one is padding

print(F.cross_entropy(input, target, reduction="none").detach())
#> tensor([0.2413, 2.1698, 0.0000])
loss = F.cross_entropy(input, target)
print(f"{loss.item():.4f} = (0.2413 + 2.1698 + 0) / 2")  # by 2 targets, not 3
#> 1.2056 = (0.2413 + 2.1698 + 0) / 2
loss.backward()
print(input.grad[2])
#> tensor([0., 0., 0.])

void = torch.tensor([0, 1, 255])  # a common label for unlabelled pixels
print(f"{F.cross_entropy(input, void, ignore_index=255).item():.4f}")
#> 1.2056
