import torch
from torch.nn import functional as F

size, rent = torch.tensor(4.0), torch.tensor(10.0)
slope = torch.tensor(1.0, requires_grad=True)  # "I want a gradient for this"

loss = F.mse_loss(slope * size, rent)
loss.backward()
print(loss.item(), slope.grad)
#> 36.0 tensor(-48.)
