from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.zeros(2, 5, 8, 8)  # the network halves the resolution
mask = torch.zeros(2, 16, 16, dtype=torch.int64)

for input, target in [
    (logits, mask),
    (torch.zeros(2, 5, 8, 8, 8), torch.zeros(2, 8, 16, 16, dtype=torch.int64)),
    (torch.zeros(2, 5, 8), torch.zeros(2, 16, dtype=torch.int64)),
    (logits, torch.zeros(2, 5, 16, 16)),  # probabilities
]:
    try:
        F.cross_entropy(input, target)
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> size mismatch (got input: [2, 5, 8, 8] , target: [2, 16, 16]
        #> Expected target size [2, 8, 8, 8], got [2, 8, 16, 16]
        #> Expected target size [2, 8], got [2, 16]
        #> only batches of spatial targets supported (3D tensors) but got targets of
        #> dimension: 4

# Repair
full = F.interpolate(logits, size=mask.shape[-2:], mode="bilinear")
print(F.cross_entropy(full, mask))
#> tensor(1.6094)
small = F.interpolate(mask[:, None].float(), size=(8, 8), mode="nearest").long()
print(F.cross_entropy(logits, small.squeeze(1)))
#> tensor(1.6094)
