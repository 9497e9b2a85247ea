import torch
from torch.nn import functional as F

target = torch.tensor([1.0])
input = torch.tensor([0.0], requires_grad=True)
path = []

for step in range(8):
    (gradient,) = torch.autograd.grad(F.l1_loss(input, target), input)
    with torch.no_grad():
        input -= 0.5 * 0.6**step * gradient  # each step 0.6 times the one before
    path.append(f"{input.item():.2f}")
print(*path)
#> 0.50 0.80 0.98 1.09 1.02 0.98 1.01 0.99
