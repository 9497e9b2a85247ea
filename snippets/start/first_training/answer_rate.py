import torch
from sklearn.datasets import load_iris
from torch import nn
from torch.nn import functional as F

lengths, species = load_iris(return_X_y=True)
x = torch.tensor(lengths, dtype=torch.float32)
x = (x - x.mean(0)) / x.std(0)
y = torch.tensor(species)

for rate in [0.00001, 0.01, 10.0]:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    losses = []
    for _ in range(100):
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    rises = max(losses) > 10 * losses[0]
    print(f"rate {rate}: falls by half {losses[-1] < losses[0] / 2}, leaps {rises}")
    #> rate 1e-05: falls by half False, leaps False
    #> rate 0.01: falls by half True, leaps False
    #> rate 10.0: falls by half False, leaps True
