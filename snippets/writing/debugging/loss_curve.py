import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(600, 20)
labels = (x[:, 0] + x[:, 1] + torch.randn(600) > 0).float()  # noisy on purpose
train, valid = slice(0, 200), slice(200, 600)
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 1), nn.Flatten(0))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)

batches, epochs, validation = [], [], []
for _ in range(40):
    model.train()
    total = 0.0
    for rows in torch.randperm(200).split(20):
        loss = F.binary_cross_entropy_with_logits(model(x[train][rows]), labels[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        batches.append(loss.item())
        total += loss.item() * len(rows)  # a mean over samples, not over batches
    epochs.append(total / 200)
    model.eval()
    with torch.no_grad():
        value = F.binary_cross_entropy_with_logits(model(x[valid]), labels[valid])
    validation.append(value.item())

best = min(range(40), key=validation.__getitem__)
print(f"training, first batch {batches[0]:.1f}, last epoch {epochs[-1]:.1f}")
#> training, first batch 0.8, last epoch 0.0
print(f"validation, best {validation[best]:.1f} after epoch {best + 1}")
#> validation, best 0.5 after epoch 9
print(f"validation, last {validation[-1]:.1f}")
#> validation, last 0.8

steps = torch.arange(1, 401) / 10
after = torch.arange(1, 41)
plt.plot(steps, batches, color="C0", alpha=0.3, linewidth=1, label="each batch")
plt.plot(after - 0.5, epochs, color="C0", label="training, epoch mean")
plt.plot(after, validation, "--", color="C1", label="validation")
plt.plot(best + 1, validation[best], "o", color="C1")
plt.axhline(0.6931, color="C2", linestyle=":", label="ln 2")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend(loc="upper left", ncols=2)
plt.ylim(0, 1.6)
plt.show()
