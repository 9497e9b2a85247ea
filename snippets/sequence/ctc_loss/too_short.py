import torch
from torch.nn import functional as F

targets = torch.tensor([[1, 2, 1], [1, 1, 2], [1, 1, 1]])
repeats = (targets[:, 1:] == targets[:, :-1]).sum(1)
needed = 3 + repeats
print("frames needed", needed)
#> frames needed tensor([3, 4, 5])

for T in [3, 4, 5]:
    log_probs = torch.zeros(T, 3, 3).log_softmax(-1).requires_grad_()
    loss = F.ctc_loss(log_probs, targets, (T,) * 3, (3,) * 3, reduction="none")
    (gradient,) = torch.autograd.grad(loss.mean(), log_probs)
    lost = gradient.isnan().any(-1).any(0)
    print(T, loss.detach(), "gradient nan:", lost.tolist())
    #> 3 tensor([3.2958,    inf,    inf]) gradient nan: [False, True, True]
    #> 4 tensor([2.4485, 4.3944,    inf]) gradient nan: [False, False, True]
    #> 5 tensor([2.1609, 3.5472, 5.4931]) gradient nan: [False, False, False]

fits = needed <= 4  # the repair: leave such samples out, and count them
loss = F.ctc_loss(torch.zeros(4, 2, 3).log_softmax(-1), targets[fits], (4, 4), (3, 3))
print(loss)
#> tensor(1.1405)
