import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0]])  # classes 0 and 3

for wrong in [multi_hot, multi_hot.int(), multi_hot.bool()]:
    try:
        F.multilabel_margin_loss(input, wrong)
    except RuntimeError as error:
        print(error)
        #> expected scalar type Long but found Float
        #> expected scalar type Long but found Int
        #> expected scalar type Long but found Bool

# Repair
print(F.multilabel_margin_loss(input, torch.tensor([[0, 3, -1, -1]])))
#> tensor(0.8500)
print(F.multilabel_soft_margin_loss(input, multi_hot))  # takes multi-hot
#> tensor(0.6817)
