import torch
from torch import nn


def data(count):
    x = torch.randn(count, 2)
    p = (3 * x.prod(1) + x[:, 0] - 5).sigmoid()
    return x, torch.bernoulli(p)  # float 0.0 or 1.0


torch.manual_seed(0)
(train_x, train_y), (valid_x, valid_y) = data(4000), data(4000)
positives = train_y.sum()
pos_weight = (len(train_y) - positives) / positives  # from the training labels only


def evaluate(loss_fn):
    """Train with this loss; return recall and precision on the validation data."""
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1), nn.Flatten(0))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(20):
        model.train()
        for rows in torch.randperm(len(train_x)).split(100):
            optimizer.zero_grad()
            loss = loss_fn(model(train_x[rows]), train_y[rows])
            loss.backward()
            optimizer.step()
    model.eval()
    with torch.inference_mode():
        said = model(valid_x) > 0
    hits = (said & (valid_y == 1)).sum()
    return (hits / valid_y.sum()).item(), (hits / said.sum().clamp(min=1)).item()


plain_recall, plain_precision = evaluate(nn.BCEWithLogitsLoss())
recall, precision = evaluate(nn.BCEWithLogitsLoss(pos_weight=pos_weight))
print(f"positives {train_y.mean():.0%}, pos_weight {pos_weight:.0f}")
#> positives 7%, pos_weight 13
print(f"recall: {plain_recall:.1f} plain, {recall:.1f} weighted")
#> recall: 0.6 plain, 0.9 weighted
print("precision lower by more than 0.2:", precision < plain_precision - 0.2)
#> precision lower by more than 0.2: True
