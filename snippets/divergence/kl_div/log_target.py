import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 1.0, -200.0]]).log_softmax(1)
teacher = torch.tensor([[0.0, 1.0, -200.0]])

for log_target in [False, True]:
    logits = teacher.clone().requires_grad_()
    target = logits.log_softmax(1) if log_target else logits.softmax(1)
    loss = F.kl_div(input, target, reduction="batchmean", log_target=log_target)
    (gradient,) = torch.autograd.grad(loss, logits)
    print(log_target, f"{loss.item():.4f}", gradient)
    #> False 0.4621 tensor([[nan, nan, nan]])
    #> True 0.4621 tensor([[-0.3932,  0.3932,  0.0000]])
