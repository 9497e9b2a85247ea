import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, -1.0, 1.0, 2.0], dtype=torch.float64)
target = x.sign()  # separable: any positive slope classifies all four
slope = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)

for step in range(1, 10001):
    loss = F.soft_margin_loss(slope * x, target)
    (gradient,) = torch.autograd.grad(loss, slope)
    with torch.no_grad():
        slope -= gradient
    if step in (1, 10, 100, 1000, 10000):
        print(f"step {step:5}  slope {slope.item():7.4f}  loss {loss.item():.7f}")
        #> step     1  slope  0.7500  loss 0.6931472
        #> step    10  slope  2.1030  loss 0.0704146
        #> step   100  slope  4.0180  loss 0.0091610
        #> step  1000  slope  6.2312  loss 0.0009855
        #> step 10000  slope  8.5194  loss 0.0000998
