import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(1, 3, 2, 2)  # (N, C, H, W)
mask = torch.tensor([[[0, 2], [1, 255]]], dtype=torch.uint8)  # as read from a PNG

try:
    F.cross_entropy(logits, mask, ignore_index=255)
except RuntimeError as error:
    print(error)
    #> expected scalar type Long but found Byte
print(f"{F.cross_entropy(logits, mask.long(), ignore_index=255):.4f}")
#> 0.4801

inside = mask != 255  # no ignore_index elsewhere: make one-hot maps, select pixels
one_hot = F.one_hot(mask.where(inside, 0).long(), 3).movedim(-1, 1).float()
print(tuple(one_hot.shape))
#> (1, 3, 2, 2)
each = F.binary_cross_entropy_with_logits(logits, one_hot, reduction="none")
print(f"{each.movedim(1, -1)[inside].mean():.4f}")
#> 0.4036
