import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
onehot = F.one_hot(torch.tensor([0, 2]), 3)

for wrong in [onehot, onehot.bool(), onehot.int()]:
    try:
        F.cross_entropy(input, wrong)
    except RuntimeError as error:
        print(error)
        #> Expected floating point type for target with class probabilities, got Long
        #> Expected floating point type for target with class probabilities, got Bool
        #> Expected floating point type for target with class probabilities, got Int

# Repair
print(F.cross_entropy(input, onehot.argmax(1)))
#> tensor(0.2056)
print(F.cross_entropy(input, onehot.float()))
#> tensor(0.2056)
several = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])  # more than one label each
print(F.binary_cross_entropy_with_logits(input, several))
#> tensor(0.4949)
