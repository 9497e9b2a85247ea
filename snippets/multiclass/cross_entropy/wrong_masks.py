import torch
from torch.nn import functional as F

input = torch.zeros(2, 3, 4, 4)  # logits of two 4 by 4 images
masks = [
    torch.zeros(2, 1, 4, 4, dtype=torch.int64),
    torch.zeros(2, 8, 8, dtype=torch.int64),
    torch.zeros(2, 4, 4, dtype=torch.uint8),
]
for mask in masks:
    try:
        F.cross_entropy(input, mask)
    except RuntimeError as error:
        print(str(error).replace(" but got", "\n  but got"))
        #> only batches of spatial targets supported (3D tensors)
        #>   but got targets of dimension: 4
        #> size mismatch (got input: [2, 3, 4, 4] , target: [2, 8, 8]
        #> expected scalar type Long but found Byte

print(
    F.cross_entropy(input, masks[0].squeeze(1)), F.cross_entropy(input, masks[2].long())
)
#> tensor(1.0986) tensor(1.0986)
