import torch
from torch import nn

x, target = torch.tensor([[1.0], [2.0]]), torch.tensor([[3.0], [5.0]])


def train(new_layer_first):
    model = nn.Sequential(nn.Linear(1, 1))
    if new_layer_first:
        model[0] = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    if not new_layer_first:
        model[0] = nn.Linear(1, 1)  # not known to the optimizer
    nn.init.zeros_(model[0].weight), nn.init.zeros_(model[0].bias)
    for _ in range(50):
        loss = nn.functional.mse_loss(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    known = {id(p) for group in optimizer.param_groups for p in group["params"]}
    return round(loss.item(), 4), all(id(p) in known for p in model.parameters())


print(train(new_layer_first=False))
#> (17.0, False)
print(train(new_layer_first=True))  # Repair
#> (0.0007, True)
