import torch
from lovasz_softmax_loss import lovasz_softmax_loss

p = torch.tensor([[[0.3, 0.2, 0.1, 0.1]]], dtype=torch.float64)
target = torch.tensor([[[0, 0, 0, 0]]])  # nothing to find

for skip_absent in [False, True]:
    input = p.logit().requires_grad_()
    loss = lovasz_softmax_loss(input, target, skip_absent=skip_absent)
    (gradient,) = torch.autograd.grad(loss, input)
    print(loss.item(), gradient.flatten().tolist())
    #> 0.30000000000000004 [0.21000000000000002, 0.0, 0.0, 0.0]
    #> 0.0 [0.0, 0.0, 0.0, 0.0]
