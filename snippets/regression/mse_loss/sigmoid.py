import torch
from torch.nn import functional as F

target = torch.tensor([0.0, 0.0, 0.0])
logits = torch.tensor([0.0, 4.0, 12.0], requires_grad=True)  # ever surer, and wrong

squared = F.mse_loss(logits.sigmoid(), target, reduction="none")
entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
for name, loss in [("mse", squared), ("bce", entropy)]:
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(name, "loss    ", *(f"{value:9.6f}" for value in loss.tolist()))
    #> mse loss      0.250000  0.964351  0.999988
    #> bce loss      0.693147  4.018150 12.000006
    print(name, "gradient", *(f"{value:9.6f}" for value in gradient.tolist()))
    #> mse gradient  0.250000  0.034690  0.000012
    #> bce gradient  0.500000  0.982014  0.999994
