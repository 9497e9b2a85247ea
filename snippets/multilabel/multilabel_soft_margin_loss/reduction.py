import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, -1.0], [-3.0, 1.0, 0.5]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])

for reduction in ["none", "sum", "mean"]:
    print(reduction, F.multilabel_soft_margin_loss(input, target, reduction=reduction))
    #> none tensor([0.7111, 0.6120])
    #> sum tensor(1.3231)
    #> mean tensor(0.6615)
