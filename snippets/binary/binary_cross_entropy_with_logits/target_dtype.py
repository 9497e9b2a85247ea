from textwrap import fill

import torch
from torch.nn import functional as F

input = torch.tensor([2.2, -1.4, -0.4])
target = torch.tensor([1, 0, 1])

for wrong in [target, target.bool()]:
    try:
        F.binary_cross_entropy_with_logits(input, wrong)
    except RuntimeError as error:
        print(fill(str(error), 70))
        #> result type Float can't be cast to the desired output type Long
        #> Subtraction, the `-` operator, with two bool tensors is not supported.
        #> Use the `^` or `logical_xor()` operator instead.

print(F.binary_cross_entropy_with_logits(input, target.double()))  # becomes float64
#> tensor(0.4128, dtype=torch.float64)
print(F.binary_cross_entropy_with_logits(input, target.float()))
#> tensor(0.4128)
