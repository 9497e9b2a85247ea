import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.linspace(-1, 1, 200, dtype=torch.float64)
truth = 30 * x + 5
clean = truth + 2 * torch.randn(50, 200, dtype=torch.float64)  # 50 data sets, noise 2
dirty = clean.clone()
dirty[:, ::20] += 100  # one reading in twenty is wrong


def fit(loss, target):
    line = torch.zeros(2, 50, 1, dtype=torch.float64, requires_grad=True)
    search = {"max_iter": 100, "line_search_fn": "strong_wolfe"}
    optimiser = torch.optim.LBFGS([line], **search)

    def closure():
        optimiser.zero_grad()
        value = loss(30 * line[0] * x + line[1], target)
        value.backward()
        return value

    optimiser.step(closure)
    return (30 * line[0] * x + line[1]).detach()


first = fit(F.l1_loss, dirty) - dirty  # residuals of a fit that outliers do not spoil
middle = first.median(1, keepdim=True).values
spread = 1.4826 * (first - middle).abs().median(1).values.mean().item()
deviation = first.std(1).mean().item()
print(f"standard deviation of the residuals {deviation:6.2f}")
#> standard deviation of the residuals  21.95
print(f"1.4826 * median absolute deviation  {spread:6.2f}, the noise has 2")
#> 1.4826 * median absolute deviation    2.10, the noise has 2

print("                        delta    error: clean          dirty")
#>                         delta    error: clean          dirty
for name, delta in [
    ("L1", None),
    ("Huber, 0.5 spread", 0.5 * spread),
    ("Huber, 1.345 spread", 1.345 * spread),
    ("Huber, 1.345 deviation", 1.345 * deviation),
    ("MSE", None),
]:
    errors = []
    for target in [clean, dirty]:
        if delta:
            prediction = fit(nn.HuberLoss(delta=delta), target)
        else:
            prediction = fit(F.l1_loss if name == "L1" else F.mse_loss, target)
        each = (prediction - truth).abs().mean(1)  # one number for each data set
        errors.append(f"{each.mean():.2f} ± {each.std():.2f}")
    shown = f"{delta:6.2f}" if delta else "      "
    print(f"{name:22} {shown} {errors[0]:>15} {errors[1]:>14}")
    #> L1                                0.19 ± 0.10    0.20 ± 0.10
    #> Huber, 0.5 spread        1.05     0.17 ± 0.09    0.20 ± 0.10
    #> Huber, 1.345 spread      2.83     0.15 ± 0.09    0.21 ± 0.09
    #> Huber, 1.345 deviation  29.52     0.15 ± 0.09    1.51 ± 0.13
    #> MSE                               0.15 ± 0.09    4.96 ± 0.12
