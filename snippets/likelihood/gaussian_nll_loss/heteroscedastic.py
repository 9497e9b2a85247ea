import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.linspace(0, 1, 1000)[:, None]
noise = 0.05 + 0.5 * x  # the noise grows from left to right
target = torch.sin(6 * x) + noise * torch.randn(1000, 1)

model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for step in range(1001):
    mean, raw = model(x).split(1, dim=1)
    var = F.softplus(raw) + 1e-3
    loss = F.gaussian_nll_loss(mean, target, var)
    if step % 500 == 0:
        print(step, f"{loss.item():.2f}")
        #> 0 0.36
        #> 500 -0.83
        #> 1000 -0.84
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

std = var.sqrt().detach()
for i in [100, 500, 900]:
    print(f"x {x[i].item():.1f}  std {std[i].item():.2f}  true {noise[i].item():.2f}")
    #> x 0.1  std 0.09  true 0.10
    #> x 0.5  std 0.34  true 0.30
    #> x 0.9  std 0.51  true 0.50

mean = mean.detach()
plt.plot(x, target, ".", alpha=0.4, label="target")
plt.plot(x, mean, color="C1", label="mean")
plt.plot(x, mean + 2 * std, "--", color="C1", label="mean ± 2 std")
plt.plot(x, mean - 2 * std, "--", color="C1")
plt.xlabel("x")
plt.legend()
plt.show()
