from math import log

import torch
from focal_loss import binary_focal_loss

share = 0.01
target = (torch.arange(1000) < 1000 * share).float()  # ten positives

for bias in [0.0, -log((1 - share) / share)]:
    logits = torch.full((1000,), bias, requires_grad=True)
    loss = binary_focal_loss(logits, target, alpha=0.25, reduction="sum")
    loss.backward()
    negative, positive = logits.grad[10:].sum(), logits.grad[:10].sum()
    print(f"bias {bias:.3f}: loss {loss:.2f}, {negative:.2f} against {positive:.2f}")
    #> bias 0.000: loss 129.10, 221.48 against -0.75
    #> bias -4.595: loss 11.28, 0.00 against -2.65
