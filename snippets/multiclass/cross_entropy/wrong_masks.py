import torch
from torch.nn import functional as F

input = torch.zeros(2, 3, 4, 4)  # logits of two 4 by 4 images

for shape in [(2, 1, 4, 4), (2, 8, 8)]:
    try:
        F.cross_entropy(input, torch.zeros(shape, dtype=torch.int64))
    except RuntimeError as error:
        print(str(error).replace(" but got", "\n  but got"))
        #> only batches of spatial targets supported (3D tensors)
        #>   but got targets of dimension: 4
        #> size mismatch (got input: [2, 3, 4, 4] , target: [2, 8, 8]

mask = torch.zeros(2, 1, 4, 4, dtype=torch.int64)
print(F.cross_entropy(input, mask.squeeze(1)))
#> tensor(1.0986)
