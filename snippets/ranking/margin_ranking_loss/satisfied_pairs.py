import torch
from torch.nn import functional as F

wrong = torch.tensor([-0.5])  # x1 - x2 of a pair in the wrong order
for satisfied in [0, 9, 99]:
    input1 = torch.cat([wrong, torch.full((satisfied,), 5.0)]).requires_grad_()
    zero, target = torch.zeros_like(input1), torch.ones_like(input1)
    loss = F.margin_ranking_loss(input1, zero, target, margin=1.0, reduction="none")
    mean, active = loss.mean(), loss[loss > 0].mean()
    (gradient,) = torch.autograd.grad(mean, input1, retain_graph=True)
    (repaired,) = torch.autograd.grad(active, input1)
    print(satisfied, f"{mean:.3f} {gradient[0]:.3f} | {active:.3f} {repaired[0]:.3f}")
    #> 0 1.500 -1.000 | 1.500 -1.000
    #> 9 0.150 -0.100 | 1.500 -1.000
    #> 99 0.015 -0.010 | 1.500 -1.000
