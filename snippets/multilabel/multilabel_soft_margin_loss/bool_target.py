import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, -1.0]])
target = torch.tensor([[True, False, True]])

try:
    F.multilabel_soft_margin_loss(input, target)
except RuntimeError as error:
    print(str(error).partition(". ")[0])
    #> Subtraction, the `-` operator, with a bool tensor is not supported

print(F.multilabel_soft_margin_loss(input, target.float()))
#> tensor(0.7111)
