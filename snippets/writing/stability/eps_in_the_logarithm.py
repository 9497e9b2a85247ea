import torch
from torch.nn import functional as F

logits = torch.tensor([5.0, 15.0, 17.0, 40.0], requires_grad=True)
p = torch.sigmoid(logits)  # target 0

for name, loss in [
    ("log(1 - p + eps)", -torch.log(1 - p + 1e-7)),
    ("clamp", -torch.log((1 - p).clamp(min=1e-7))),
    ("logsigmoid(-x)", -F.logsigmoid(-logits)),
]:
    (slope,) = torch.autograd.grad(loss.sum(), logits, retain_graph=True)
    values = " ".join(f"{v:6.2f}" for v in loss.tolist())
    print(f"{name:16} {values}  slope", " ".join(f"{s:5.2f}" for s in slope.tolist()))
    #> log(1 - p + eps)   5.01  14.60  16.12  16.12  slope  0.99  0.78  0.00  0.00
    #> clamp              5.01  14.84  16.12  16.12  slope  0.99  1.00 -0.00 -0.00
    #> logsigmoid(-x)     5.01  15.00  17.00  40.00  slope  0.99  1.00  1.00  1.00
