import torch
from asymmetric_loss import asymmetric_loss

logits = torch.zeros(64, 80, requires_grad=True)  # 64 images, 80 labels
target = torch.zeros(64, 80)
target[:, :3] = 1

for reduction in ["sum", "mean"]:
    loss = asymmetric_loss(logits, target, reduction=reduction)
    (gradient,) = torch.autograd.grad(loss, logits)
    print(f"{reduction:4} {loss.item():10.4f}  gradient {gradient.norm().item():.6f}")
    #> sum    187.3523  gradient 7.794017
    #> mean     0.0366  gradient 0.001522
