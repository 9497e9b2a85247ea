import torch
from torch.nn import functional as F

logit = torch.tensor([[2.0], [-1.0]], requires_grad=True)  # one column, yes or no
target = torch.tensor([1, 0])

try:
    F.nll_loss(F.logsigmoid(logit), target)
except IndexError as error:
    print(error)
    #> Target 1 is out of bounds.
no = F.nll_loss(F.logsigmoid(logit), torch.tensor([0, 0]))  # labels 0: runs
print(no, torch.autograd.grad(no, logit)[0].flatten())  # and pushes towards yes
#> tensor(0.7201, grad_fn=<NllLossBackward0>) tensor([-0.0596, -0.3655])

both = torch.cat([F.logsigmoid(-logit), F.logsigmoid(logit)], dim=1)
print(F.nll_loss(both, target))
#> tensor(0.2201, grad_fn=<NllLossBackward0>)
print(F.binary_cross_entropy_with_logits(logit[:, 0], target.float()))
#> tensor(0.2201, grad_fn=<BinaryCrossEntropyWithLogitsBackward0>)
