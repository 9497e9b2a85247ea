import torch
from binary_cross_entropy_on_logits import (
    BinaryCrossEntropyOnLogits,
    binary_cross_entropy_on_logits,
)
from torch.nn import functional as F

input = torch.tensor([-1e4, -3.0, 0.0, 0.5, 1e4], requires_grad=True)
target = torch.tensor([1.0, 0.0, 0.5, 1.0, 0.0])

for pos_weight in [None, torch.tensor(3.0)]:
    options = {"pos_weight": pos_weight, "reduction": "none"}
    mine = binary_cross_entropy_on_logits(input, target, **options)
    theirs = F.binary_cross_entropy_with_logits(input, target, **options)
    (my_slope,) = torch.autograd.grad(mine.sum(), input)
    (their_slope,) = torch.autograd.grad(theirs.sum(), input)
    print(torch.allclose(mine, theirs), torch.allclose(my_slope, their_slope))
    #> True True
    #> True True

print(mine.detach())
#> tensor([3.0000e+04, 4.8587e-02, 1.3863e+00, 1.4222e+00, 1.0000e+04])
criterion = BinaryCrossEntropyOnLogits(pos_weight=torch.tensor(3.0))
print(criterion(input, target).item(), mine.mean().item())
#> 8000.5712890625 8000.5712890625
