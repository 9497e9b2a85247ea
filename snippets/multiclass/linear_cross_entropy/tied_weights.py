import torch
from torch import nn

embedding = nn.Embedding(6, 4)

try:
    nn.LinearCrossEntropyLoss(4, 6, weight=embedding.weight)  # meant as the matrix
except RuntimeError as error:
    print(error)
    #> expected weight shape to be (6,), got (6, 4)

loss = nn.LinearCrossEntropyLoss(4, 6)
loss.linear.weight = embedding.weight  # one matrix, two uses
hidden = embedding(torch.tensor([0, 3]))
loss(hidden, torch.tensor([3, 5])).backward()
print(embedding.weight.grad is loss.linear.weight.grad)
#> True
