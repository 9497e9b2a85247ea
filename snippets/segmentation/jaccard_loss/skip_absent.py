import torch
from jaccard_loss import jaccard_loss

input = torch.tensor([[[2.0, 0.5], [0.0, 1.0], [-1.0, 0.5]]], requires_grad=True)
target = torch.tensor([[0, 1]])  # class 2 is absent

for skip_absent in [False, True]:
    loss = jaccard_loss(input, target, skip_absent=skip_absent)
    (gradient,) = torch.autograd.grad(loss, input)
    print(loss.item(), gradient[0, 2])  # of the absent class
    #> 0.24755148589611053 tensor([0.0124, 0.0489])
    #> 0.2512437105178833 tensor([0.0070, 0.0159])
