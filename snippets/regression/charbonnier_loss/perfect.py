import torch
from charbonnier_loss import charbonnier_loss

image = torch.full((2, 2), 0.5, dtype=torch.float64)

for eps in [1e-3, 0.1]:
    plain = charbonnier_loss(image, image, eps)
    less = charbonnier_loss(image, image, eps, offset=True)
    print(f"eps {eps}: {plain.item():.3f}, with offset {less.item():.3f}")
    #> eps 0.001: 0.001, with offset 0.000
    #> eps 0.1: 0.100, with offset 0.000
