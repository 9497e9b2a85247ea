import math

import torch
from torch.nn import functional as F

input = torch.tensor([[9.0, 0.0, 0.0], [0.0, 1.0, 3.0]], requires_grad=True)
target = torch.tensor([0, 1])
right = F.cross_entropy(input, target, reduction="none")
twice = F.cross_entropy(input.softmax(dim=1), target, reduction="none")

for name, loss in [("logits", right), ("softmax first", twice)]:
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(f"{name:13} {loss[0]:.4f} {loss[1]:.4f}  gradient", gradient[1])
    #> logits        0.0002 2.1698  gradient tensor([ 0.0420, -0.8858,  0.8438])
    #> softmax first 0.5516 1.3874  gradient tensor([-0.0054, -0.1269,  0.1323])
for classes in [2, 3, 10]:
    lowest = math.log(1 + (classes - 1) / math.e)
    print(f"{classes} classes: never below {lowest:.4f}")
    #> 2 classes: never below 0.3133
    #> 3 classes: never below 0.5514
    #> 10 classes: never below 1.4612
