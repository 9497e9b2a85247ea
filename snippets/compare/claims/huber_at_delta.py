import torch
from torch.nn import functional as F

for step in [1e-3, 1e-6]:
    points = torch.tensor([1 - step, 1.0, 1 + step], dtype=torch.float64)
    loss = F.huber_loss(points, torch.zeros(3).double(), reduction="none", delta=1.0)
    left, right = (loss.diff() / step).tolist()
    print(f"difference quotients at delta: {left:.4f} and {right:.4f}")
    #> difference quotients at delta: 0.9995 and 1.0000
    #> difference quotients at delta: 1.0000 and 1.0000

r = torch.tensor([0.999, 1.001], dtype=torch.float64, requires_grad=True)
loss = F.huber_loss(r, torch.zeros(2).double(), reduction="sum")
(first,) = torch.autograd.grad(loss, r, create_graph=True)
(second,) = torch.autograd.grad(first.sum(), r)
print("first derivative ", first.tolist())
#> first derivative  [0.999, 1.0]
print("second derivative", second.tolist())
#> second derivative [1.0, 0.0]
