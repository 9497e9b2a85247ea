import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 2.0], [-2.0, -2.0]])  # 2 samples, 2 labels, all right
target = torch.tensor([1.0, -1.0])  # one per sample

print(F.soft_margin_loss(input, target, reduction="none"))  # taken as one per column
#> tensor([[0.1269, 2.1269],
#>         [2.1269, 0.1269]])
print(F.soft_margin_loss(input, target[:, None], reduction="none"))
#> tensor([[0.1269, 0.1269],
#>         [0.1269, 0.1269]])

try:
    F.soft_margin_loss(torch.zeros(4, 1), torch.ones(4))
except RuntimeError as error:
    print(error)
    #> output with shape [4, 1] doesn't match the broadcast shape [4, 4]
