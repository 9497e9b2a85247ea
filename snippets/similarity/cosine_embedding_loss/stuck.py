import torch
from torch.nn import functional as F

input1 = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.01]], requires_grad=True)
input2 = torch.tensor([[2.0, 0.0], [-2.0, 0.0], [2.0, 0.0]])
target = torch.tensor([-1.0, 1.0, -1.0])  # each pair is as wrong as it can be

loss = F.cosine_embedding_loss(input1, input2, target, reduction="none")
loss.sum().backward()
for value, gradient in zip(loss.tolist(), input1.grad.tolist(), strict=True):
    print(round(value, 3), [round(part, 3) for part in gradient])
    #> 1.0 [0.0, 0.0]
    #> 2.0 [0.0, -0.0]
    #> 1.0 [0.0, -0.01]
