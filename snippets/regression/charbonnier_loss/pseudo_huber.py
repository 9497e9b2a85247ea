import torch
from charbonnier_loss import charbonnier_loss

residual = torch.tensor([0.4, 6.0], dtype=torch.float64)
zero = torch.zeros_like(residual)
c = 0.3

root = ((residual / c) ** 2 + 1).sqrt()
plain = charbonnier_loss(residual, zero, c, reduction="none")
tip = charbonnier_loss(residual, zero, c, offset=True, reduction="none")
for name, theirs, ours in [
    ("super-resolution", (residual**2 + c**2).sqrt(), plain),
    ("tip at zero", c * (root - 1), tip),
    ("Barron, alpha 1", root - 1, tip / c),
    ("pseudo-Huber", c**2 * (root - 1), tip * c),
]:
    print(f"{name:17}", theirs.numpy().round(4), torch.allclose(theirs, ours))
    #> super-resolution  [0.5    6.0075] True
    #> tip at zero       [0.2    5.7075] True
    #> Barron, alpha 1   [ 0.6667 19.025 ] True
    #> pseudo-Huber      [0.06   1.7122] True
