import torch
from torch.nn import functional as F

target = torch.tensor([0.9, 0.1], dtype=torch.float64)
print("model says   KL      cross-entropy   gradients")
#> model says   KL      cross-entropy   gradients
for wrong in [0.1, 0.5, 0.99, 0.9999]:  # probability of the second answer
    q = torch.tensor([1 - wrong, wrong], dtype=torch.float64)
    logits = q.log().requires_grad_()
    divergence = F.kl_div(logits.log_softmax(0), target, reduction="sum")
    cross = F.cross_entropy(logits, target)
    slopes = [torch.autograd.grad(loss, logits)[0][1] for loss in (divergence, cross)]
    row = wrong, divergence.item(), cross.item(), *(slope + 1e-9 for slope in slopes)
    print("{:8}   {:6.3f} {:13.3f} {:10.3f} {:6.3f}".format(*row))
    #>      0.1    0.000         0.325      0.000  0.000
    #>      0.5    0.368         0.693      0.400  0.400
    #>     0.99    3.821         4.146      0.890  0.890
    #>   0.9999    7.964         8.289      0.900  0.900
