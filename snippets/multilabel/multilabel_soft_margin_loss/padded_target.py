import torch
from torch.nn import functional as F

input = torch.tensor([[-5.0, 2.0, -4.0, -3.0]])
padded = torch.tensor([[0, 3, -1, -1]])  # meant: classes 0 and 3

print(F.multilabel_soft_margin_loss(input, padded))
#> tensor(-2.6999)
print(F.multilabel_soft_margin_loss(100 * input, padded))  # no lower bound
#> tensor(-275.)

multi_hot = torch.zeros(1, 5).scatter(1, padded.where(padded >= 0, 4), 1.0)[:, :4]
print(multi_hot)
#> tensor([[1., 0., 0., 1.]])
print(F.multilabel_soft_margin_loss(input, multi_hot))
#> tensor(2.5501)
