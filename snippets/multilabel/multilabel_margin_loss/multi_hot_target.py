import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
multi_hot = torch.tensor([[1, 0, 0, 1]])  # meant: classes 0 and 3

print(F.multilabel_margin_loss(input, multi_hot))  # read as the classes 1, 0, 0 and 1
#> tensor(2.9000)
try:
    F.multilabel_margin_loss(input, multi_hot.float())
except RuntimeError as error:
    print(error)
    #> expected scalar type Long but found Float

order = multi_hot.argsort(dim=1, descending=True, stable=True)  # labels first
listed = torch.arange(4) < multi_hot.sum(dim=1, keepdim=True)
target = order.where(listed, -1)
print(target, F.multilabel_margin_loss(input, target))
#> tensor([[ 0,  3, -1, -1]]) tensor(0.8500)
