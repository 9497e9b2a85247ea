from math import log

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_iris
from torch import nn

torch.manual_seed(0)
lengths, species = load_iris(return_X_y=True)
order = torch.randperm(150)
x = torch.tensor(lengths, dtype=torch.float32)[order]
x = (x - x.mean(0)) / x.std(0)
y = torch.tensor(species)[order]
noisy = torch.where(torch.rand(150) < 0.3, torch.randint(3, (150,)), y)
train_x, train_y, valid_x, valid_y = x[:60], noisy[:60], x[60:], noisy[60:]

model = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 3))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

on_train, on_valid = [], []
for _ in range(120):
    with torch.inference_mode():
        on_train.append(loss_fn(model(train_x), train_y).item())
        on_valid.append(loss_fn(model(valid_x), valid_y).item())
    loss = loss_fn(model(train_x), train_y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

best = min(range(120), key=on_valid.__getitem__)
print("lowest in the first half:", best < 60)
#> lowest in the first half: True
print("higher at the end:", on_valid[-1] > on_valid[best] + 0.1)
#> higher at the end: True
plt.axhline(log(3), linestyle=":", color="0.5")
plt.annotate("log 3", (118, log(3)), ha="right", va="bottom")
plt.plot(on_train, label="training")
plt.plot(on_valid, label="validation")
plt.plot(best, on_valid[best], "o", color="C1", label="stop here")
plt.xlabel("epoch")
plt.ylabel("cross-entropy")
plt.legend()
plt.show()
