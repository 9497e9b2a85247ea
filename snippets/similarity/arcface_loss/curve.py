import math

import matplotlib.pyplot as plt
import torch
from arcface_loss import arcface_loss, cosface_loss

degrees = torch.linspace(1, 179, 357, dtype=torch.float64)
angle = degrees.deg2rad().requires_grad_()
cosine = torch.stack([angle.cos(), torch.zeros_like(angle)], dim=1)  # rival at 90°
target = torch.zeros(357, dtype=torch.int64)
figure, (left, right) = plt.subplots(1, 2)

for name, function, margin in [
    ("no margin", cosface_loss, 0.0),
    ("CosFace 0.35", cosface_loss, 0.35),
    ("ArcFace 0.5", arcface_loss, 0.5),
]:
    loss = function(cosine, target, margin, 8.0, "none")
    (gradient,) = torch.autograd.grad(loss.sum(), angle, retain_graph=True)
    left.plot(degrees, loss.detach(), label=name)
    right.plot(degrees, gradient, label=name)

for axis, title in [(left, "loss"), (right, "gradient")]:
    axis.axvline(180 - math.degrees(0.5), color="C3", linestyle=":")
    axis.set(title=title, xlabel="angle to the class, °", xticks=[0, 60, 120, 180])
left.legend()
plt.show()
