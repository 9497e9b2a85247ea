import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = 6 * torch.rand(400, 1) - 3
truth = torch.sin(1.5 * x)
y = truth + 0.2 * torch.randn(400, 1)  # shape (N, 1), as the output of the model
y[torch.rand(400, 1) < 0.1] += 4  # one reading in ten is wrong
train, valid = slice(0, 300), slice(300, None)


def fit(loss_fn):
    torch.manual_seed(1)
    model = nn.Sequential(
        nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 1)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(80):
        model.train()
        for rows in torch.randperm(300).split(50):
            optimizer.zero_grad()
            loss = loss_fn(model(x[train][rows]), y[train][rows])
            loss.backward()
            optimizer.step()
    return model.eval()


line = torch.linspace(-3, 3, 200)[:, None]
plt.plot(x[train], y[train], ".", color="C5", markersize=4)
for name, style, loss_fn in [
    ("MSE", "-", nn.MSELoss()),
    ("Huber", "--", nn.HuberLoss(delta=0.2)),
]:
    model = fit(loss_fn)
    with torch.inference_mode():
        predicted = model(x[valid])
        plt.plot(line, model(line), style, label=name)
    median = (predicted - y[valid]).abs().median()  # a mean would count the wrong ones
    error = (predicted - truth[valid]).abs().mean()
    print(f"{name:5} to the readings {median:.1f}, to the truth {error:.1f}")
    #> MSE   to the readings 0.4, to the truth 0.4
    #> Huber to the readings 0.2, to the truth 0.1

plt.legend()
plt.show()
