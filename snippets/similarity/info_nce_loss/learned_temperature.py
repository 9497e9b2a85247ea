import torch
from info_nce_loss import CLIPLoss

torch.manual_seed(0)
image = torch.randn(16, 8)
text = image + 0.5 * torch.randn(16, 8)  # fixed: only the temperature learns

loss = CLIPLoss(temperature=0.07)
optimizer = torch.optim.SGD(loss.parameters(), lr=1.0)
for _ in range(300):
    optimizer.zero_grad()
    value = loss(image, text)
    value.backward()
    optimizer.step()
print(loss, round(value.item(), 4))
#> CLIPLoss(temperature=0.03149, reduction='mean') 0.0746

loss = CLIPLoss(temperature=0.07)
same = torch.eye(16)  # solved: every step wants a lower temperature
optimizer = torch.optim.SGD(loss.parameters(), lr=1e6)
for _ in range(50):
    optimizer.zero_grad()
    loss(same, same).backward()
    optimizer.step()
print(loss)
#> CLIPLoss(temperature=0.01, reduction='mean')
