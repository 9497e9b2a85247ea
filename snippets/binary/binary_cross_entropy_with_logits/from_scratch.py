import torch
from torch.nn import functional as F


def binary_cross_entropy_with_logits(
    input,
    target,
    weight=None,
    reduction="mean",
    pos_weight=None,
):
    ramp = torch.maximum(-input, torch.zeros_like(input))
    softplus = ramp + torch.log1p(torch.exp(-input.abs()))  # log(1 + exp(-input))
    positive = 1 if pos_weight is None else 1 + (pos_weight - 1) * target
    loss = (1 - target) * input + positive * softplus
    if weight is not None:
        loss = weight * loss
    if reduction == "mean":
        return loss.mean()  # by the number of elements, whatever the weights
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([2.2, -1.4, 0.0, -900.0], dtype=torch.float64)
input.requires_grad_()
target = torch.tensor([1.0, 0.0, 1.0, 1.0], dtype=torch.float64)
weight = torch.tensor([1.0, 3.0, 0.5, 1.0], dtype=torch.float64)

for options in [{}, {"reduction": "sum"}, {"weight": weight}, {"pos_weight": weight}]:
    mine = binary_cross_entropy_with_logits(input, target, **options)
    theirs = F.binary_cross_entropy_with_logits(input, target, **options)
    (my_slope,) = torch.autograd.grad(mine, input)
    (slope,) = torch.autograd.grad(theirs, input)
    print(f"{mine:.4f} {theirs:.4f}", torch.allclose(my_slope, slope))
    #> 225.2547 225.2547 True
    #> 901.0186 901.0186 True
    #> 225.2782 225.2782 True
    #> 225.1680 225.1680 True
