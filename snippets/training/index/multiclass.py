import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, digits = load_digits(return_X_y=True)
order = torch.randperm(len(digits))
x = torch.tensor(images, dtype=torch.float32)[order] / 16
y = torch.tensor(digits)[order]  # int64 class indices 0 to 9, shape (N)
train_x, train_y, valid_x, valid_y = x[:1300], y[:1300], x[1300:], y[1300:]

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 10))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)


def validate():
    model.eval()  # switches dropout off
    with torch.inference_mode():
        logits = model(valid_x)
    accuracy = (logits.argmax(1) == valid_y).float().mean()
    return loss_fn(logits, valid_y).item(), accuracy.item()


print(f"before training: loss {validate()[0]:.1f} (ln 10 is 2.3)")
#> before training: loss 2.3 (ln 10 is 2.3)
for _ in range(30):
    model.train()
    for rows in torch.randperm(1300).split(64):
        optimizer.zero_grad()
        loss = loss_fn(model(train_x[rows]), train_y[rows])  # logits, no softmax
        loss.backward()
        optimizer.step()

loss, accuracy = validate()
print("validation loss below 0.2:", loss < 0.2)
#> validation loss below 0.2: True
print("validation accuracy above 0.95:", accuracy > 0.95)
#> validation accuracy above 0.95: True
