import torch
from torch.nn import functional as F

# The model is x + bias, positive above 0. The point at -6 carries a wrong label.
x = torch.tensor([-6.0, -2.0, -1.4, -1.0, -0.5, 0.6, 0.6, 1.0, 1.5, 2.0])
sign = torch.tensor([1.0, -1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0, 1.0])
bias = torch.linspace(-3, 3, 601)[:, None]
margin = (x + bias) * sign
errors = (margin < 1e-6).float().mean(1)  # on the boundary is an error

for name, loss in [
    ("logistic", F.softplus(-margin)),
    ("hinge", (1 - margin).clamp(min=0)),
    ("squared error", (1 - margin).square()),
]:
    best = loss.mean(1).argmin()
    where = bias[best].item()
    print(f"{name:13} lowest at bias {where:.2f}, errors {errors[best]:.1f}")
    #> logistic      lowest at bias 0.85, errors 0.2
    #> hinge         lowest at bias 0.40, errors 0.1
    #> squared error lowest at bias 0.72, errors 0.2

lowest = bias[errors == errors.min()]
print(f"errors        {errors.min():.1f} from {lowest.min():.2f} to {lowest.max():.2f}")
#> errors        0.1 from -0.59 to 0.49
