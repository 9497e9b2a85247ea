from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.tensor([2.2, -1.4, -0.4])
mask = torch.tensor([True, False, True])

for call in [
    lambda: F.binary_cross_entropy_with_logits(logits, mask),
    lambda: F.l1_loss(logits, mask),
    lambda: F.soft_margin_loss(logits, mask),
    lambda: 1 - mask,  # in a loss of one's own
]:
    try:
        call()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> Subtraction, the `-` operator, with two bool tensors is not supported. Use
        #> the `^` or `logical_xor()` operator instead.
        #> Subtraction, the `-` operator, with a bool tensor is not supported. If you
        #> are trying to invert a mask, use the `~` or `logical_not()` operator
        #> instead.
        #> Subtraction, the `-` operator, with a bool tensor is not supported. If you
        #> are trying to invert a mask, use the `~` or `logical_not()` operator
        #> instead.

# Repair
print(F.binary_cross_entropy_with_logits(logits, mask.float()))
#> tensor(0.4128)
print(~mask)
#> tensor([False,  True, False])
