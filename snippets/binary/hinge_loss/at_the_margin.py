import torch
from hinge_loss import hinge_loss

input = torch.tensor([1.0], requires_grad=True)  # exactly at the margin
target = torch.tensor([1.0])

zero = torch.zeros(1)
spellings = {
    "maximum": torch.maximum(1 - target * input, zero),
    "clamp": (1 - target * input).clamp(min=0),
    "relu": (1 - target * input).relu(),
    "hinge_loss": hinge_loss(input, target),
}
for name, loss in spellings.items():
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(f"{name:11}{gradient.item() + 0:5.1f}")
    #> maximum     -0.5
    #> clamp       -1.0
    #> relu         0.0
    #> hinge_loss   0.0
