import torch
from hinge_loss import hinge_loss

input = torch.tensor([2.0, -2.0, 3.0], requires_grad=True)
labels = torch.tensor([1.0, 0.0, 0.0])  # the last score is badly wrong

for target in [labels, 2 * labels - 1]:
    loss = hinge_loss(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(loss.detach(), gradient)
    #> tensor([0., 1., 1.]) tensor([-0., -0., -0.])
    #> tensor([0., 0., 4.]) tensor([-0., 0., 1.])

try:
    hinge_loss(input, labels.bool())
except TypeError as error:
    print(error)
    #> target must hold -1 and +1: real and signed, got torch.bool
