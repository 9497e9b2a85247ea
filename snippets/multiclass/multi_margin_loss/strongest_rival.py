import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 1.5, 1.5, 1.5], [2.0, 1.5, -9.0, -9.0]])
target = torch.tensor([0, 0])

print("sum over rivals / C:", F.multi_margin_loss(input, target, reduction="none"))
#> sum over rivals / C: tensor([0.3750, 0.1250])
listed = torch.tensor([[0, -1, -1, -1], [0, -1, -1, -1]])
print("multi-label margin: ", F.multilabel_margin_loss(input, listed, reduction="none"))
#> multi-label margin:  tensor([0.3750, 0.1250])
score = input.gather(1, target[:, None])
hinge = (1 - score + input).scatter(1, target[:, None], 0.0)
print("strongest rival:    ", hinge.clamp(min=0).amax(1))
#> strongest rival:     tensor([0.5000, 0.5000])
