import math

import torch

w, h = (
    torch.tensor(side, dtype=torch.float64, requires_grad=True) for side in (200, 100)
)
angle = math.atan(100 / 200) - torch.atan(w / h)  # the target is 100 wide, 200 high
(exact,) = torch.autograd.grad(4 / math.pi**2 * angle**2, w)
dropped = exact * (w**2 + h**2)  # without the factor 1 / (w² + h²) it contains
print(f"in pixels: exact {exact.item():.6f}, dropped {dropped.item():.1f}")
#> in pixels: exact 0.001043, dropped 52.2

# With sides divided by an image width of 1000, w² + h² is 0.05 and not 50000.
exact, dropped = exact * 1000, dropped / 1000
print(f"normalised: exact {exact.item():.6f}, dropped {dropped.item():.6f}")
#> normalised: exact 1.043205, dropped 0.052160
