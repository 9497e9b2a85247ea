import torch
from torch.nn import functional as F

logits = torch.tensor([0.0, 1.09864, 10.0], dtype=torch.float64, requires_grad=True)
target = torch.zeros(3, dtype=torch.float64)
probability = torch.sigmoid(logits)

cross = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
square = F.mse_loss(probability, target, reduction="none")

print("probability ", *[f"{value:.6f}" for value in probability.tolist()])
#> probability  0.500000 0.750005 0.999955
for name, loss in [("BCE", cross), ("MSE", square)]:
    (gradient,) = torch.autograd.grad(loss.sum(), logits, retain_graph=True)
    print(f"{name} loss    ", *[f"{value:.6f}" for value in loss.tolist()])
    #> BCE loss     0.693147 1.386315 10.000045
    #> MSE loss     0.250000 0.562508 0.999909
    print(f"{name} gradient", *[f"{value:.6f}" for value in gradient.tolist()])
    #> BCE gradient 0.500000 0.750005 0.999955
    #> MSE gradient 0.250000 0.281248 0.000091
