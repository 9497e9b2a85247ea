import torch
from coral_loss import coral_loss
from torch.nn import functional as F


def authors(input, target):  # the formula of the authors' package
    above = F.logsigmoid(input)
    return -(target * above + (1 - target) * (above - input)).sum(1).mean()


levels = torch.tensor([[0.0]])
for value in [-5.0, -10.0, -20.0]:
    ours = torch.tensor([[value]], requires_grad=True)
    theirs = torch.tensor([[value]], requires_grad=True)
    first, second = coral_loss(ours, levels), authors(theirs, levels)
    first.backward()
    second.backward()
    print(f"logit {value:.0f}")
    #> logit -5
    #> logit -10
    #> logit -20
    print(f"  ours   {first:.3e}, slope {ours.grad.item():.3e}")
    #>   ours   6.715e-03, slope 6.693e-03
    #>   ours   4.540e-05, slope 4.540e-05
    #>   ours   2.061e-09, slope 2.061e-09
    print(f"  theirs {second:.3e}, slope {theirs.grad.item():.3e}")
    #>   theirs 6.715e-03, slope 6.693e-03
    #>   theirs 4.578e-05, slope 4.542e-05
    #>   theirs -0.000e+00, slope 0.000e+00
