import matplotlib.pyplot as plt
import torch
from quantile_loss import quantile_loss

torch.manual_seed(0)
x = torch.rand(500, 1, dtype=torch.float64) * 4
y = (x + (0.2 + 0.4 * x) * torch.randn_like(x)).squeeze(1)  # noise grows with x
model = torch.nn.Linear(1, 3, dtype=torch.float64)  # one output per quantile
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)

for _ in range(1500):
    optimizer.zero_grad()
    quantile_loss(model(x), y, [0.1, 0.5, 0.9]).backward()
    optimizer.step()

with torch.no_grad():
    low, middle, high = model(x).T
    print("share of targets below each line:")
    #> share of targets below each line:
    print([f"{(y < line).double().mean():.3f}" for line in (low, middle, high)])
    #> ['0.100', '0.500', '0.900']
    print(f"inside the band: {((y >= low) & (y <= high)).double().mean():.3f}")
    #> inside the band: 0.800
    ends = torch.tensor([[0.0], [4.0]], dtype=torch.float64)
    lines = model(ends)

plt.plot(x, y, ".", markersize=3, alpha=0.5)
for column, name in enumerate(["q = 0.1", "q = 0.5", "q = 0.9"]):
    plt.plot(ends, lines[:, column], color=f"C{column + 1}", label=name)
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
