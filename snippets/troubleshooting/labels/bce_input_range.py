import torch
from torch.nn import functional as F

logits = torch.tensor([2.2, -1.4, -0.4])
target = torch.tensor([1.0, 0.0, 1.0])

for input in [logits, torch.tensor([0.9, float("nan"), 0.4])]:
    try:
        F.binary_cross_entropy(input, target)
    except RuntimeError as error:
        print(error)
        #> all elements of input should be between 0 and 1
        #> all elements of input should be between 0 and 1

# Repair
print(F.binary_cross_entropy_with_logits(logits, target))
#> tensor(0.4128)
print(F.binary_cross_entropy(torch.sigmoid(logits), target))  # the same, less stable
#> tensor(0.4128)
