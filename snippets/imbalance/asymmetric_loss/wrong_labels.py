import torch
from asymmetric_loss import asymmetric_loss

p = torch.tensor([0.3, 0.7, 0.794, 0.9, 0.99, 0.999], dtype=torch.float64)
for probabilities in [p, torch.linspace(0.2, 1, 8001, dtype=torch.float64)[1:-1]]:
    logits = probabilities.logit().requires_grad_()
    zeros = torch.zeros_like(logits)
    asymmetric_loss(logits, zeros, 1.0, clip=0.2, reduction="sum").backward()
    if probabilities is p:
        print([round(value, 3) for value in logits.grad.tolist()])
        #> [0.045, 0.356, 0.387, 0.318, 0.053, 0.006]
print("largest at", round(probabilities[logits.grad.argmax()].item(), 3))
#> largest at 0.794
