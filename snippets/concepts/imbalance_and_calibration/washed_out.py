import torch
from four_ways import bce, fit

# The classes do not overlap: the model can fit every sample.
feature = torch.tensor([-3.0, -2.0, -1.5, -1.0, 1.0], dtype=torch.float64)
target = torch.tensor([0.0, 0.0, 0.0, 0.0, 1.0], dtype=torch.float64)
input = torch.stack([feature, torch.zeros_like(feature)], 1)


def boundary(weight, decay):
    def loss(logits, target):
        slope = (logits[4] - logits[3]) / 2
        each = bce(logits, target, reduction="sum", pos_weight=torch.tensor(weight))
        return each + decay * slope**2

    theta = fit(loss, input, target)
    return (-theta[2] / theta[0]).item()


for decay in [1e-1, 1e-2, 1e-3, 1e-4]:
    plain, weighted = boundary(1.0, decay), boundary(19.0, decay)
    print(f"decay {decay:g}: boundary at {plain:.3f}, with pos_weight {weighted:.3f}")
    #> decay 0.1: boundary at 0.145, with pos_weight -0.499
    #> decay 0.01: boundary at 0.029, with pos_weight -0.312
    #> decay 0.001: boundary at 0.007, with pos_weight -0.223
    #> decay 0.0001: boundary at 0.002, with pos_weight -0.171
