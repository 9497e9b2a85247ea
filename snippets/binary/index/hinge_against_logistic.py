import torch
from torch.nn import functional as F

logits = torch.tensor([3.0, 1.0, 0.5, -3.0], dtype=torch.float64, requires_grad=True)
yes = torch.ones_like(logits)

losses = {
    "hinge": F.relu(1 - logits),
    "squared hinge": F.relu(1 - logits) ** 2,
    "logistic": F.binary_cross_entropy_with_logits(logits, yes, reduction="none"),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(f"{name:14}", loss.detach().numpy().round(3), gradient.numpy().round(3))
    #> hinge          [0.  0.  0.5 4. ] [-0. -0. -1. -1.]
    #> squared hinge  [ 0.    0.    0.25 16.  ] [-0. -0. -1. -8.]
    #> logistic       [0.049 0.313 0.474 3.049] [-0.047 -0.269 -0.378 -0.953]
