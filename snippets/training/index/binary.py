import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn

torch.manual_seed(0)
points, labels = make_moons(600, noise=0.15, random_state=0)
x = torch.tensor(points, dtype=torch.float32)
y = torch.tensor(labels, dtype=torch.float32)  # 0.0 or 1.0, shape (N)
train_x, train_y, valid_x, valid_y = x[:400], y[:400], x[400:], y[400:]

model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1), nn.Flatten(0))
loss_fn = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for _ in range(60):
    model.train()
    for rows in torch.randperm(400).split(50):
        optimizer.zero_grad()
        loss = loss_fn(model(train_x[rows]), train_y[rows])  # logits, no sigmoid
        loss.backward()
        optimizer.step()

model.eval()
with torch.inference_mode():
    logits = model(valid_x)
accuracy = ((logits > 0) == (valid_y == 1)).float().mean()  # logit 0 is p 0.5
print("validation loss below 0.2:", (loss_fn(logits, valid_y) < 0.2).item())
#> validation loss below 0.2: True
print("validation accuracy above 0.95:", (accuracy > 0.95).item())
#> validation accuracy above 0.95: True

grid = torch.linspace(-3, 3, 120)
square = torch.cartesian_prod(grid, grid)
with torch.inference_mode():
    p = model(square).sigmoid().reshape(120, 120).T  # probabilities, to look at
plt.contour(grid, grid, p, [0.1, 0.5, 0.9], colors="C2", linestyles=[":", "-", ":"])
for label, marker in enumerate("o^"):
    plt.plot(*valid_x[valid_y == label].T, marker, markersize=4, label=f"class {label}")
plt.xlim(-2.6, 2.6)
plt.ylim(-1.1, 1.6)
plt.legend(loc="lower left")
plt.show()
