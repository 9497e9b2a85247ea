import torch
from contrastive_loss import ContrastiveLoss

input1 = torch.tensor([[1.0, 2.0], [0.0, 1.0], [2.0, 0.0]])
input2 = torch.tensor([[1.0, 1.0], [0.3, 1.4], [0.0, 0.0]])
target = torch.tensor([1, 0, 0])  # 1: alike, 0: unlike

loss = ContrastiveLoss(margin=1.0)
print(loss(input1, input2, target))
#> tensor(0.2083)
