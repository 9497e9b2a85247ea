import torch
from contrastive_loss import contrastive_loss

input1 = torch.tensor([[0.5], [0.5], [3.0], [4.0]])
input2 = torch.zeros(4, 1)
target = torch.tensor([1, 0, 0, 0])  # the last two are far enough already

for reduction in ["none", "sum", "mean"]:
    print(reduction, contrastive_loss(input1, input2, target, reduction=reduction))
    #> none tensor([0.1250, 0.1250, 0.0000, 0.0000])
    #> sum tensor(0.2500)
    #> mean tensor(0.0625)
