import torch
from torch.nn import functional as F

logits = torch.zeros(2, 3, 4, 4)  # 2 images, 3 classes, 4 by 4 pixels
mask = torch.zeros(2, 1, 4, 4, dtype=torch.long)
input = logits.log_softmax(dim=1)

try:
    F.nll_loss(input, mask)
except RuntimeError as error:
    print(str(error).partition(" but")[0])
    #> only batches of spatial targets supported (3D tensors)

print(F.nll_loss(input, mask.squeeze(1)))  # log 3
#> tensor(1.0986)
wrong = logits.log_softmax(dim=-1)  # over the columns of pixels: accepted
print(F.nll_loss(wrong, mask.squeeze(1)))  # log 4
#> tensor(1.3863)
