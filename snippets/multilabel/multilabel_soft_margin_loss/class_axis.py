import torch
from torch.nn import functional as F

input = torch.zeros(2, 3, 4, 5)  # 2 images, 3 classes, 4 by 5 pixels
target = torch.ones(2, 3, 4, 5)
weight = torch.tensor([1.0, 1.0, 4.0])

print(F.multilabel_soft_margin_loss(input, target, reduction="none").shape)
#> torch.Size([2, 3, 4])
try:
    F.multilabel_soft_margin_loss(input, target, weight=weight)
except RuntimeError as error:
    print(str(error).partition(" at")[0])
    #> The size of tensor a (5) must match the size of tensor b (3)

last = [tensor.movedim(1, -1) for tensor in (input, target)]
print(F.multilabel_soft_margin_loss(*last, weight=weight, reduction="none").shape)
#> torch.Size([2, 4, 5])
