import torch
from torch import nn

torch.manual_seed(0)
# Two topics raise two tags each, so tags 0 and 1 come together, and tags 2 and 3.
x = torch.randn(3000, 10)
topics = x[:, :2]
tags = torch.tensor([[2.0, 2.0, 0.0, 0.0, 1.0], [0.0, 0.0, 2.0, 2.0, -1.0]])
y = torch.bernoulli((topics @ tags - 1).sigmoid())  # float 0.0 or 1.0, shape (N, 5)
train_x, train_y, valid_x, valid_y = x[:2000], y[:2000], x[2000:], y[2000:]

model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 5))
loss_fn = nn.BCEWithLogitsLoss()  # one yes or no per tag; mean over N * 5
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)

for _ in range(15):
    model.train()
    for rows in torch.randperm(2000).split(100):
        optimizer.zero_grad()
        loss = loss_fn(model(train_x[rows]), train_y[rows])
        loss.backward()
        optimizer.step()

model.eval()
with torch.inference_mode():
    said = (model(valid_x) > 0).float()  # every tag by itself, no argmax


def mean_f1(said, true):
    """F1 of each tag, then the mean: a rare tag counts as much as a common one."""
    return (2 * (said * true).sum(0) / (said.sum(0) + true.sum(0))).mean()


print(f"F1, every tag on every sample: {mean_f1(torch.ones(1000, 5), valid_y):.1f}")
#> F1, every tag on every sample: 0.5
print(f"F1, trained model:             {mean_f1(said, valid_y):.1f}")
#> F1, trained model:             0.7
for name, table in {"true": valid_y, "predicted": said}.items():
    together = torch.corrcoef(table.T)
    pair, other = together[0, 1] > 0.2, together[0, 2].abs() < 0.2
    print(f"{name}: 0 comes with 1 {pair.item()}, 0 without regard to 2 {other.item()}")
    #> true: 0 comes with 1 True, 0 without regard to 2 True
    #> predicted: 0 comes with 1 True, 0 without regard to 2 True
