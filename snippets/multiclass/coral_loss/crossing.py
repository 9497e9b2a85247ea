import torch
from coral_loss import CoralLayer, coral_loss, ordinal_levels

x = torch.tensor([[0.0], [1.0], [1.5], [2.0], [2.5], [5.0]])
target = torch.tensor([0, 2, 0, 2, 1, 2])
levels = ordinal_levels(target, num_classes=3)

for layer in [torch.nn.Linear(1, 2), CoralLayer(1, 3)]:
    for parameter in layer.parameters():
        torch.nn.init.zeros_(parameter)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.3)
    for _ in range(2000):
        optimizer.zero_grad()
        coral_loss(layer(x), levels).backward()
        optimizer.step()
    above = layer(torch.tensor([[-2.0]])).sigmoid()[0].tolist()
    print(type(layer).__name__, [f"{value:.3f}" for value in above])
    #> Linear ['0.002', '0.063']
    #> CoralLayer ['0.042', '0.017']
