from textwrap import fill

import torch
from torch.nn import functional as F

input = torch.tensor([2, 3, 10])
target = torch.tensor([3, 3, 4])

print(F.l1_loss(input, target, reduction="sum"))
#> tensor(7)
try:
    F.l1_loss(input, target)
except RuntimeError as error:
    print(fill(str(error), 80))
    #> mean(): could not infer output dtype. Input dtype must be either a floating
    #> point or complex dtype. Got: Long
print(F.l1_loss(input.float(), target.float()))
#> tensor(2.3333)

pixels = torch.tensor([2, 3, 10], dtype=torch.uint8)
print(F.l1_loss(pixels, torch.full_like(pixels, 5), reduction="none"))  # 2 - 5 wraps
#> tensor([253, 254,   5], dtype=torch.uint8)
