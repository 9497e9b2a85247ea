from math import log

import torch
from sklearn.datasets import load_iris
from torch import nn

# 1. Data: 150 flowers, four lengths each, one of three species.
torch.manual_seed(0)
lengths, species = load_iris(return_X_y=True)
order = torch.randperm(150)
x = torch.tensor(lengths, dtype=torch.float32)[order]
y = torch.tensor(species)[order]  # class indices: int64, shape (150)
train_x, train_y, valid_x, valid_y = x[:100], y[:100], x[100:], y[100:]
mean, spread = train_x.mean(0), train_x.std(0)  # from the training part only
train_x, valid_x = (train_x - mean) / spread, (valid_x - mean) / spread

# 2. Model, loss, optimizer.
model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))  # three logits
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)


# 3. Look, without training.
def validate():
    model.eval()
    with torch.inference_mode():
        logits = model(valid_x)
    right = (logits.argmax(1) == valid_y).float().mean()
    return loss_fn(logits, valid_y).item(), right.item()


print(f"before: loss {validate()[0]:.1f}, log 3 is {log(3):.1f}")
#> before: loss 1.2, log 3 is 1.1

# 4. Train.
for epoch in range(40):
    model.train()
    total = 0.0
    for rows in torch.randperm(100).split(20):
        loss = loss_fn(model(train_x[rows]), train_y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(rows)
    if epoch in [0, 9, 39]:
        loss, right = validate()
        print(f"epoch {epoch + 1:2}: training {total / 100:.1f}, validation {loss:.1f}")
        #> epoch  1: training 1.1, validation 1.0
        #> epoch 10: training 0.3, validation 0.3
        #> epoch 40: training 0.1, validation 0.1

print("more than nine in ten right:", right > 0.9)
#> more than nine in ten right: True
