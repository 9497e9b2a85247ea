import torch
from asymmetric_loss import asymmetric_loss

p = torch.tensor([0.3, 0.7, 0.9, 0.99, 0.999], dtype=torch.float64)
logits = p.logit().requires_grad_()
loss = asymmetric_loss(logits, torch.zeros(5), gamma_neg=1.0, clip=0.2, reduction="sum")
loss.backward()
print([round(value, 3) for value in logits.grad.tolist()])
#> [0.045, 0.356, 0.318, 0.053, 0.006]
