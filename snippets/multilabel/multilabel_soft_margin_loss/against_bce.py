import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, -1.0], [-3.0, 1.0, 0.5]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])

for reduction in ["mean", "sum", "none"]:
    soft = F.multilabel_soft_margin_loss(input, target, reduction=reduction)
    bce = F.binary_cross_entropy_with_logits(input, target, reduction=reduction)
    print(reduction, soft, bce)
    #> mean tensor(0.6615) tensor(0.6615)
    #> sum tensor(1.3231) tensor(3.9693)
    #> none tensor([0.7111, 0.6120]) tensor([[0.1269, 0.6931, 1.3133],
    #>         [0.0486, 1.3133, 0.4741]])

print(bce.mean(dim=-1))
#> tensor([0.7111, 0.6120])
