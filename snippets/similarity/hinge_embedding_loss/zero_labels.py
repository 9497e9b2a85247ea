import torch
from torch.nn import functional as F

input = torch.tensor([0.2, 0.4, 1.5], requires_grad=True)  # three distances
labels = torch.tensor([1.0, 0.0, 0.0])  # 1: similar, 0: dissimilar

for name, target in [("0 and 1 ", labels), ("-1 and 1", 2 * labels - 1)]:
    loss = F.hinge_embedding_loss(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    print(name, loss.detach(), gradient)
    #> 0 and 1  tensor([0.2000, 1.0000, 1.5000]) tensor([1., 0., 1.])
    #> -1 and 1 tensor([0.2000, 0.6000, 0.0000]) tensor([ 1., -1.,  0.])
