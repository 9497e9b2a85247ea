import torch
from torch.nn import functional as F

target = torch.tensor([1.0])
partner = torch.tensor([[3.0, 4.0]])

for x in [0.0, 1e-6, 1.0]:
    input1 = torch.tensor([[x, 0.0]], requires_grad=True)
    loss = F.cosine_embedding_loss(input1, partner, target)
    loss.backward()
    print(x, round(loss.item(), 4), input1.grad.tolist())
    #> 0.0 1.0 [[-600000.0, -800000.0]]
    #> 1e-06 0.5757 [[-212132.0, -565685.4375]]
    #> 1.0 0.4 [[0.0, -0.800000011920929]]

input1 = torch.zeros(1, 2, requires_grad=True)
F.cosine_embedding_loss(input1, torch.zeros(1, 2), target).backward()
print("two zero vectors:", input1.grad.tolist())
#> two zero vectors: [[0.0, 0.0]]

input1 = torch.zeros(1, 2, requires_grad=True)
loss = 1 - F.cosine_similarity(input1, partner, eps=0.1)  # no length below 0.1
loss.sum().backward()
print("with eps=0.1:", loss.item(), input1.grad.tolist())
#> with eps=0.1: 1.0 [[-6.0, -8.0]]
