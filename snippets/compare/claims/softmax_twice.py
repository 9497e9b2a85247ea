import torch
from torch.nn import functional as F

target = torch.tensor([0])
print("true logit   loss    with a softmax before   gradients")
#> true logit   loss    with a softmax before   gradients
for logit in [-50.0, 0.0, 5.0, 50.0]:
    logits = torch.tensor([[logit] + 9 * [0.0]], requires_grad=True)  # ten classes
    right = F.cross_entropy(logits, target)
    twice = F.cross_entropy(logits.softmax(1), target)
    slopes = [torch.autograd.grad(loss, logits)[0][0, 0] for loss in (right, twice)]
    row = logit, right.item(), twice.item(), *(slope.abs().item() for slope in slopes)
    print("{:7} {:11.4f} {:15.4f} {:19.4f} {:8.4f}".format(*row))
    #>   -50.0     52.1972          2.4031              1.0000   0.0000
    #>     0.0      2.3026          2.3026              0.9000   0.0900
    #>     5.0      0.0589          1.5103              0.0572   0.0467
    #>    50.0      0.0000          1.4612              0.0000   0.0000
