import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(0, 10, 40, dtype=torch.float64)
truth = 2 * x + 1
target = truth + 0.5 * torch.randn(40, dtype=torch.float64)
target[34:] -= 15  # six of the forty readings are wrong

plt.plot(x, target, "o", color="C5", alpha=0.7)
rows = ["loss       slope  intercept  error against the true line"]
rows.append(f"{'truth':9} {2:6.3f} {1:10.3f}")
for name, style, loss in [
    ("MSE", "-", nn.MSELoss()),
    ("L1", "--", nn.L1Loss()),
    ("Huber", "-.", nn.HuberLoss(delta=1.0)),
    ("smooth L1", ":", nn.SmoothL1Loss(beta=0.5)),
]:
    line = nn.Linear(1, 1, dtype=torch.float64)
    nn.init.zeros_(line.weight)
    nn.init.zeros_(line.bias)
    search = {"max_iter": 200, "line_search_fn": "strong_wolfe"}
    optimizer = torch.optim.LBFGS(line.parameters(), **search)

    def closure(line=line, loss=loss, optimizer=optimizer):
        optimizer.zero_grad()
        value = loss(line(x[:, None]).squeeze(1), target)
        value.backward()
        return value

    optimizer.step(closure)
    fitted = line(x[:, None]).squeeze(1).detach()
    error = (fitted - truth).abs().mean()
    slope, intercept = line.weight.item(), line.bias.item()
    rows.append(f"{name:9} {slope:6.3f} {intercept:10.3f} {error:7.3f}")
    plt.plot(x, fitted, style, label=name)

print(*rows, sep="\n")
#> loss       slope  intercept  error against the true line
#> truth      2.000      1.000
#> MSE        0.909      4.141   3.276
#> L1         2.010      0.811   0.137
#> Huber      1.903      1.181   0.340
#> smooth L1  1.974      0.931   0.197
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
