import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5], [0.0, 1.0]], requires_grad=True)

for call in [
    lambda: logits.argmax(1).requires_grad_(),
    lambda: torch.tensor([1, 2], requires_grad=True),
    lambda: nn.Parameter(torch.tensor([1, 2])),
    lambda: nn.Parameter(torch.ones(2, dtype=torch.bool)),
]:
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> only Tensors of floating point dtype can require gradients
        #> Only Tensors of floating point and complex dtype can require gradients
        #> Only Tensors of floating point and complex dtype can require gradients
        #> Only Tensors of floating point and complex dtype can require gradients

# Repair
print(torch.tensor([1.0, 2.0], requires_grad=True))
#> tensor([1., 2.], requires_grad=True)
print(nn.functional.cross_entropy(logits, logits.argmax(1)).requires_grad)
#> True
