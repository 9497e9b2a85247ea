import torch
from torch.nn import functional as F

# Saved by the old script, in float64: one batch, its losses before reduction,
# the number it reported and the gradient of that number.
logits = torch.tensor([-1.5, 0.5, 2.0], dtype=torch.float64, requires_grad=True)
labels = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
old_losses = torch.tensor([0.201413, 0.474077, 2.126928], dtype=torch.float64)
old_loss = torch.tensor(2.802418, dtype=torch.float64)
old_gradient = torch.tensor([0.182426, -0.377541, 0.880797], dtype=torch.float64)

losses = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
(gradient,) = torch.autograd.grad(losses.mean(), logits)

for name, new, old in [
    ("losses", losses, old_losses),
    ("reduced", losses.mean(), old_loss),
    ("gradient", gradient, old_gradient),
]:
    same = torch.allclose(new, old, rtol=1e-5)
    ratio = [round(value, 3) for value in (new / old).flatten().tolist()]
    print(f"{name:9}", "same" if same else f"differs, new / old = {ratio}")
    #> losses    same
    #> reduced   differs, new / old = [0.333]
    #> gradient  differs, new / old = [0.333, 0.333, 0.333]
