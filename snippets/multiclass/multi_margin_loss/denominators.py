import torch
from torch.nn import functional as F

target = torch.tensor([0, 1])
for classes in [2, 10, 1000]:
    tied = F.multi_margin_loss(torch.zeros(2, classes), target)
    print(classes, round(tied.item(), 4))  # a tie: (C - 1) / C
    #> 2 0.5
    #> 10 0.9
    #> 1000 0.999

input = torch.tensor([[0.0, 0.5], [0.0, 0.5]])
weight = torch.tensor([1.0, 9.0])
loss = F.multi_margin_loss(input, target, weight=weight, reduction="none")
print(F.multi_margin_loss(input, target, weight=weight), loss.sum() / 2)
#> tensor(1.5000) tensor(1.5000)
print("by the weights, as cross-entropy does:", loss.sum() / weight[target].sum())
#> by the weights, as cross-entropy does: tensor(0.3000)
