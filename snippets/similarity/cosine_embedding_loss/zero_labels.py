import torch
from torch.nn import functional as F

input1 = torch.tensor([[0.0, 1.0], [0.0, 1.0]], requires_grad=True)
input2 = torch.tensor([[3.0, 4.0], [4.0, 3.0]])
labels = torch.tensor([1.0, 0.0])

for name, target in [("0 and 1 ", labels), ("-1 and 1", 2 * labels - 1)]:
    loss = F.cosine_embedding_loss(input1, input2, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input1)
    print(name, loss.detach(), gradient[1])
    #> 0 and 1  tensor([0.2000, 0.0000]) tensor([0., 0.])
    #> -1 and 1 tensor([0.2000, 0.6000]) tensor([0.8000, 0.0000])
