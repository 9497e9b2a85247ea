import torch
from torch import nn

input1 = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
input2 = torch.tensor([[3.0, 4.0], [3.0, 4.0], [-5.0, 0.0]])
target = torch.tensor([1.0, -1.0, -1.0])  # alike, unlike

loss = nn.CosineEmbeddingLoss()
print(loss(input1, input2, target))
#> tensor(0.3333)
loss = nn.CosineEmbeddingLoss(reduction="none")
print(loss(input1, input2, target))  # lengths do not matter
#> tensor([0.4000, 0.6000, 0.0000])
