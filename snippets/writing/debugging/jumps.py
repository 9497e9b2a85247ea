import torch
from torch import nn

curvature = 4.0  # of a parabola: its second derivative
for rate in [0.1, 0.45, 0.55]:  # the limit is 2 / curvature
    weight, losses = 1.0, []
    for _ in range(8):
        losses.append(0.5 * curvature * weight**2)
        weight -= rate * curvature * weight
    print(f"rate {rate}: ", " ".join(f"{loss:.3f}" for loss in losses[::2]))
    #> rate 0.1:  2.000 0.259 0.034 0.004
    #> rate 0.45:  2.000 0.819 0.336 0.137
    #> rate 0.55:  2.000 4.147 8.600 17.832

torch.manual_seed(0)
target = torch.randn(64)
target[5] = 60.0  # one wrong label
sound = target < 10
for name, loss in {"MSE": nn.MSELoss, "Huber": nn.HuberLoss}.items():
    each = loss(reduction="none")(torch.zeros(64), target)
    print(f"{name:5} {each.mean():5.2f}, without the one {each[sound].mean():.2f}")
    #> MSE   57.34, without the one 1.10
    #> Huber  1.37, without the one 0.45
