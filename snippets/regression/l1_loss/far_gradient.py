import torch
from torch.nn import functional as F

input = torch.tensor([0.5, 100.0, 1e6, -1e6], requires_grad=True)
target = torch.zeros(4)

for reduction in ["sum", "mean"]:
    loss = F.l1_loss(input, target, reduction=reduction)
    print(reduction, torch.autograd.grad(loss, input)[0])
    #> sum tensor([ 1.,  1.,  1., -1.])
    #> mean tensor([ 0.2500,  0.2500,  0.2500, -0.2500])
