import torch
from torch.nn import functional as F

input1 = torch.tensor([0.2, 0.2], requires_grad=True)
input2 = torch.tensor([0.8, 0.8])
label = torch.tensor([1.0, 0.0])  # 1: the first is better, 0: the second

for target in [label, 2 * label - 1]:
    loss = F.margin_ranking_loss(input1, input2, target, margin=1.0, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input1)
    print(target, loss.detach(), gradient)
    #> tensor([1., 0.]) tensor([1.6000, 1.0000]) tensor([-1., -0.])
    #> tensor([ 1., -1.]) tensor([1.6000, 0.4000]) tensor([-1.,  1.])
