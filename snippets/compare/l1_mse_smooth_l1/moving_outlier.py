import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(0, 1, 11, dtype=torch.float64)
wobble = torch.tensor([1, -2, 1.6, 2.3, -1.2, -1.7, 2, 0.7, -1.1, -0.9, 0])
clean = 2 * x + 0.1 * wobble  # slope 2, residuals of about 0.1
size = torch.linspace(0, 10, 21, dtype=torch.float64)  # how wrong the outlier is


def fit(loss, inputs, targets):
    """Fit a line to every row at once; return slopes and starts."""
    if loss is F.l1_loss:  # an L1 line goes through two of its points: try all pairs
        a, b = torch.combinations(torch.arange(11)).T
        steep = (targets[:, a] - targets[:, b]) / (inputs[:, a] - inputs[:, b])
        start = targets[:, a] - steep * inputs[:, a]
        line = steep[..., None] * inputs[:, None] + start[..., None]
        each = loss(line, targets[:, None].expand_as(line), reduction="none")
        best = each.sum(2).argmin(1, keepdim=True)
        return steep.gather(1, best)[:, 0], start.gather(1, best)[:, 0]
    line = torch.zeros(2, 21, 1, dtype=torch.float64, requires_grad=True)
    search = {"max_iter": 300, "line_search_fn": "strong_wolfe"}
    optimiser = torch.optim.LBFGS([line], **search)

    def closure():
        optimiser.zero_grad()
        value = loss(line[0] * inputs + line[1], targets, reduction="sum")
        value.backward()
        return value

    optimiser.step(closure)
    return line.detach()[..., 0]


def huber(input, target, reduction):
    return F.huber_loss(input, target, reduction=reduction, delta=0.2)


def smooth_l1(input, target, reduction):
    return F.smooth_l1_loss(input, target, reduction=reduction, beta=0.2)


targets = clean.repeat(21, 1)
targets[:, 10] += size  # wrong target at x = 1
inputs = x.repeat(21, 1)
inputs[:, 10] += size  # wrong input, target as at x = 1
drawn = []
print("                   outlier 0     1     3    10 too far")
#>                    outlier 0     1     3    10 too far
for name, data in [
    ("target", (x.expand(21, 11), targets)),
    ("input", (inputs, clean.expand(21, 11))),
]:
    for loss, label, style in [
        (F.mse_loss, "MSE", "C1-"),
        (F.l1_loss, "L1", "C2--"),
        (huber, "Huber", "C3-"),
        (smooth_l1, "smooth L1", "C4:"),
    ]:
        slope, start = fit(loss, *data)
        few = "".join(f"{slope[i].item():6.2f}" for i in (0, 2, 6, 20))
        print(f"wrong {name:6}  {label:9} {few}")
        #> wrong target  MSE         1.92  2.38  3.28  6.47
        #> wrong target  L1          1.90  1.96  1.96  1.96
        #> wrong target  Huber       1.90  2.02  2.02  2.02
        #> wrong target  smooth L1   1.90  2.02  2.02  2.02
        #> wrong input   MSE         1.92  1.03  0.41  0.12
        #> wrong input   L1          1.90  1.55  0.33  0.11
        #> wrong input   Huber       1.90  1.42  0.36  0.11
        #> wrong input   smooth L1   1.90  1.42  0.36  0.11
        drawn.append((name, data, slope, start, style))

for row in range(0, 21, 2):
    figure, (left, right) = plt.subplots(1, 2, num=f"error = {size[row]:g}")
    for name, (points, values), slope, start, style in drawn:
        panel = left if name == "target" else right
        panel.plot(points[row], values[row], "C0o", markersize=4)
        panel.axline((0, start[row]), slope=slope[row], color=style[:2], ls=style[2:])
    left.set(title="wrong target", xlim=(-0.1, 1.2), ylim=(-2, 13))
    right.set(title="wrong input", xlim=(-0.5, 11.5), ylim=(-2, 13))
    for at, (label, color) in enumerate(
        [("MSE", "C1"), ("L1", "C2"), ("Huber", "C3"), ("smooth L1, dotted", "C4")]
    ):
        left.text(-0.05, 11.5 - 1.2 * at, label, color=color)
    plt.show()
