import torch
from torch.nn import functional as F

size, rent = torch.tensor(4.0), torch.tensor(10.0)
slope = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([slope], lr=0.01)

for step in range(5):
    loss = F.mse_loss(slope * size, rent)
    print(f"{step}: slope {slope.item():.4f}  loss {loss.item():7.4f}")
    #> 0: slope 1.0000  loss 36.0000
    #> 1: slope 1.4800  loss 16.6464
    #> 2: slope 1.8064  loss  7.6973
    #> 3: slope 2.0284  loss  3.5592
    #> 4: slope 2.1793  loss  1.6458
    optimizer.zero_grad()  # forget the gradient of the last step
    loss.backward()  # compute the new one
    optimizer.step()  # slope = slope - lr * gradient
