import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, -1])  # -1 is padding, or "no label" as scikit-learn writes it

for call in [
    lambda: F.cross_entropy(input, target),
    lambda: F.cross_entropy(torch.zeros(1, 3, 1, 2), target[None, None]),  # a mask
    lambda: F.multi_margin_loss(input, target),
    lambda: F.multi_margin_loss(input, torch.tensor([0, -100])),  # no ignore_index
]:
    try:
        call()
    except (IndexError, RuntimeError) as error:
        print(error)
        #> Target -1 is out of bounds.
        #> Target -1 is out of bounds.
        #> target out of range
        #> target out of range

# Repair
print(F.cross_entropy(input, target, ignore_index=-1))
#> tensor(0.2413)
print(F.cross_entropy(input, target.where(target != -1, -100)))
#> tensor(0.2413)
keep = target >= 0
print(F.multi_margin_loss(input[keep], target[keep]))
#> tensor(0.)
