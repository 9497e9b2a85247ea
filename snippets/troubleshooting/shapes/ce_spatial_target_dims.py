from textwrap import fill

import torch
from torch.nn import functional as F

logits = torch.zeros(2, 5, 8, 8)  # (N, C, H, W)
mask = torch.zeros(2, 1, 8, 8, dtype=torch.int64)  # one channel too many
rgb = torch.zeros(2, 8, 8, 3, dtype=torch.int64)  # colours, not classes

for target in [mask, rgb, mask[:, 0, 0]]:
    try:
        F.cross_entropy(logits, target)
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> only batches of spatial targets supported (3D tensors) but got targets of
        #> dimension: 4
        #> only batches of spatial targets supported (3D tensors) but got targets of
        #> dimension: 4
        #> only batches of spatial targets supported (3D tensors) but got targets of
        #> dimension: 2
try:
    F.cross_entropy(torch.zeros(2, 5, 8, 8, 8), mask[..., None].expand(2, 1, 8, 8, 8))
except RuntimeError as error:
    print(error)
    #> Expected target size [2, 8, 8, 8], got [2, 1, 8, 8, 8]
try:
    F.cross_entropy(logits[0], mask[0])  # one image without its batch axis
except ValueError as error:
    print(error)
    #> Expected input batch_size (5) to match target batch_size (1).

# Repair
print(F.cross_entropy(logits, mask.squeeze(1)))
#> tensor(1.6094)
palette = torch.tensor([[0, 0, 0], [255, 0, 0]])  # the colours of the classes, in order
classes = (rgb[..., None, :] == palette).all(-1).int().argmax(-1)
print(classes.shape, F.cross_entropy(logits, classes))
#> torch.Size([2, 8, 8]) tensor(1.6094)
print(F.cross_entropy(logits[:1], mask[0]))
#> tensor(1.6094)
