import matplotlib.pyplot as plt
import torch
from dice_loss import dice_loss
from torch.nn import functional as F

logit = torch.linspace(-8, 8, 161, dtype=torch.float64)
figure, (left, right) = plt.subplots(1, 2)


def draw(loss, name, **style):
    (slope,) = torch.autograd.grad(loss.sum(), shared, retain_graph=True)
    left.plot(logit, loss.detach(), label=name, **style)
    right.plot(logit, slope, label=name, **style)


for size in [4, 40, 400]:  # pixels of the object, in an image of 1000
    shared = logit.clone().requires_grad_()  # every pixel of the object has this logit
    on_object = torch.arange(1000) < size
    input = torch.where(on_object, shared[:, None], -7.0)[:, None]  # (161, 1, 1000)
    target = on_object.double().expand_as(input)
    draw(dice_loss(input, target, reduction="none")[:, 0], f"Dice, {size} pixels")
    if size == 4:
        loss = F.binary_cross_entropy_with_logits(input, target, reduction="none")
        style = {"linestyle": "--", "color": "C3"}
        draw(loss.mean((1, 2)), f"cross-entropy, {size} pixels", **style)

left.set(title="loss", xlabel="logit of the object")
right.set(title="gradient", xlabel="logit of the object", yticks=[-0.2, -0.1, 0.0])
figure.legend(*left.get_legend_handles_labels(), loc="outside lower center", ncols=2)
plt.show()
