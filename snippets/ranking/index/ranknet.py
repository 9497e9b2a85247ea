import torch
from torch.nn import functional as F

difference = torch.tensor([-2.0, 0.0, 1.0, 5.0], requires_grad=True)  # x1 - x2
target = torch.ones(4)

zero = torch.zeros(4)
hinge = F.margin_ranking_loss(difference, zero, target, margin=1.0, reduction="none")
ranknet = F.softplus(-target * difference)
label = (target + 1) / 2
bce = F.binary_cross_entropy_with_logits(difference, label, reduction="none")

for name, loss in [("hinge", hinge), ("ranknet", ranknet), ("bce", bce)]:
    (gradient,) = torch.autograd.grad(loss.sum(), difference)
    values = [f"{value:.3f}" for value in [*loss, *gradient]]
    print(f"{name:7}", *values[:4], "|", *values[4:])
    #> hinge   3.000 1.000 0.000 0.000 | -1.000 -1.000 -1.000 -0.000
    #> ranknet 2.127 0.693 0.313 0.007 | -0.881 -0.500 -0.269 -0.007
    #> bce     2.127 0.693 0.313 0.007 | -0.881 -0.500 -0.269 -0.007
