import torch
from torch.nn import functional as F

input1 = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
input2 = torch.tensor([[0.0, 1.0], [0.0, 2.0]])
target = torch.tensor([1.0, -1.0])

for reduction in ["none", "sum", "mean"]:
    print(F.cosine_embedding_loss(input1, input2, target, reduction=reduction))
    #> tensor([1., 0.])
    #> tensor(1.)
    #> tensor(0.5000)

single = F.cosine_embedding_loss(input1[0], input2[0], target[0], reduction="none")
print(single.shape)  # one pair without a batch axis
#> torch.Size([])
