import torch
from lovasz_softmax_loss import lovasz_softmax_loss
from torch.nn import functional as F

target = torch.tensor([[[1, 1, 0, 0]]])

for logit in [0.0, -5.0, -20.0]:  # the object is missed, more and more surely
    input = torch.tensor([[[logit, logit, -5.0, -5.0]]], requires_grad=True)
    (slope,) = torch.autograd.grad(lovasz_softmax_loss(input, target), input)
    cross_entropy = F.binary_cross_entropy_with_logits(input, target.float())
    (other,) = torch.autograd.grad(cross_entropy, input)
    print(f"{logit:5} {slope[0, 0, 0]:10.2g} {other[0, 0, 0]:10.2g}")
    #>   0.0      -0.12      -0.12
    #>  -5.0    -0.0033      -0.25
    #> -20.0     -1e-09      -0.25
