import torch
from torch.nn import functional as F

input1 = torch.tensor([[1.0, 0.0]] * 3, requires_grad=True)
input2 = torch.tensor([[-3.0, 4.0], [3.0, 4.0], [4.0, 3.0]])  # cosines -0.6, 0.6, 0.8
target = torch.tensor([-1.0, -1.0, -1.0])

for margin in [-1.0, 0.0, 0.7, 1.5]:
    loss = F.cosine_embedding_loss(input1, input2, target, margin, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input1)
    print(margin, loss.detach(), "moves:", gradient.any(1).tolist())
    #> -1.0 tensor([0.4000, 1.6000, 1.8000]) moves: [True, True, True]
    #> 0.0 tensor([0.0000, 0.6000, 0.8000]) moves: [False, True, True]
    #> 0.7 tensor([0.0000, 0.0000, 0.1000]) moves: [False, False, True]
    #> 1.5 tensor([0., 0., 0.]) moves: [False, False, False]
