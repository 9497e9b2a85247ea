import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 20.0], [0.0, 80.0], [0.0, 200.0], [-1e4, 1e4]])
logits.requires_grad_()

for name, value in [
    ("log_softmax(x)", F.log_softmax(logits, dim=1)[:, 0]),
    ("log(softmax(x))", torch.log(torch.softmax(logits, dim=1))[:, 0]),
]:
    (gradient,) = torch.autograd.grad(value.sum(), logits)
    values = [round(number, 2) for number in value.tolist()]
    print(f"{name:15}", values, "gradient", gradient[:, 0].tolist())
    #> log_softmax(x)  [-20.0, -80.0, -200.0, -20000.0] gradient [1.0, 1.0, 1.0, 1.0]
    #> log(softmax(x)) [-20.0, -80.0, -inf, -inf] gradient [1.0, 1.0, nan, nan]
