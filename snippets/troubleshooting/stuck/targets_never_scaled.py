import torch
from torch.nn import functional as F

x = torch.tensor([[-1.5], [-0.5], [0.5], [1.5]])
price = torch.tensor([120e3, 180e3, 240e3, 260e3])
mean, spread = price.mean(), price.std(correction=0)

for name, target in [("as it is", price), ("Repair: scaled", (price - mean) / spread)]:
    weight = torch.zeros(1, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([weight, bias], lr=0.01)
    first = F.mse_loss(x @ weight + bias, target).item()
    for _ in range(1000):
        loss = F.mse_loss(x @ weight + bias, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{name}: {first:.4g} at the start, {loss:.4g} after 1000 steps")
    #> as it is: 4.3e+10 at the start, 4.299e+10 after 1000 steps
    #> Repair: scaled: 1 at the start, 0.04 after 1000 steps
print(f"in prices: off by {loss.sqrt() * spread:.0f}")
#> in prices: off by 10954
