import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, -1.0], [-3.0, 1.0, 0.5], [1.0, 1.0, 1.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])

print(F.multilabel_soft_margin_loss(input, target))
#> tensor(0.7677)
for wrong in [target[0], target[:, :1]]:
    print(tuple(wrong.shape), F.multilabel_soft_margin_loss(input, wrong))
    #> (3,) tensor(0.9899)
    #> (3, 1) tensor(0.6010)
    try:
        F.binary_cross_entropy_with_logits(input, wrong)
    except ValueError as error:
        print(str(error).partition(" must")[0], "...")
        #> Target size (torch.Size([3])) ...
        #> Target size (torch.Size([3, 1])) ...
