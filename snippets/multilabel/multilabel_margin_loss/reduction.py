import torch
from torch.nn import functional as F

input = torch.tensor([[0.1, 0.2, 0.4, 0.8], [2.0, -1.0, 0.5, 0.0]])
target = torch.tensor([[3, 0, -1, -1], [2, -1, -1, -1]])

for reduction in ["none", "sum", "mean"]:
    print(reduction, F.multilabel_margin_loss(input, target, reduction=reduction))
    #> none tensor([0.8500, 0.7500])
    #> sum tensor(1.6000)
    #> mean tensor(0.8000)
