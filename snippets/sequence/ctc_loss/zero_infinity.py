import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3.0, 0.0], [0.0, 1.0, 2.0]])  # 2 frames
logits = torch.stack([logits, logits], dim=1).requires_grad_()
targets = torch.tensor([[1, 2], [1, 1]])  # "aa" needs 3 frames

for zero_infinity in [False, True]:
    loss = F.ctc_loss(
        logits.log_softmax(-1),
        targets,
        (2, 2),
        (2, 2),
        reduction="none",
        zero_infinity=zero_infinity,
    )
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(loss.detach(), "\n", gradient[0])
    #> tensor([0.5775,    inf])
    #>  tensor([[ 0.1142, -0.1562,  0.0420],
    #>         [    nan,     nan,     nan]])
    #> tensor([0.5775, 0.0000])
    #>  tensor([[ 0.1142, -0.1562,  0.0420],
    #>         [ 0.0000,  0.0000,  0.0000]])
