import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, -1.0], [-3.0, 1.0, 0.5]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])
weight = torch.tensor([1.0, 1.0, 4.0])  # one for each class

element = F.binary_cross_entropy_with_logits(input, target, reduction="none")
print(F.multilabel_soft_margin_loss(input, target, weight=weight))
#> tensor(1.5552)
print("sum / elements:         ", (weight * element).sum() / 6)
#> sum / elements:          tensor(1.5552)
print("sum / sum of the weights:", (weight * element).sum() / (2 * weight.sum()))
#> sum / sum of the weights: tensor(0.7776)
print(F.multilabel_soft_margin_loss(input, target, weight=10 * weight))
#> tensor(15.5521)
