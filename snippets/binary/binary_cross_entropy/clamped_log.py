import torch
from torch.nn import functional as F

target = torch.ones(1)  # every prediction below is wrong, one more than the other

for logit in [-10.0, -27.0, -30.0, -50.0, -120.0]:
    logits = torch.tensor([logit], requires_grad=True)
    loss = F.binary_cross_entropy(torch.sigmoid(logits), target)
    (slope,) = torch.autograd.grad(loss, logits)
    safe = F.binary_cross_entropy_with_logits(logits, target)
    (safe_slope,) = torch.autograd.grad(safe, logits)
    left = f"BCELoss {loss.item():6.2f}, slope {slope.item():8.2g}"
    right = f"with logits {safe.item():6.2f}, slope {safe_slope.item():.2g}"
    print(f"logit {logit:4.0f} | {left} | {right}")
    #> logit  -10 | BCELoss  10.00, slope       -1 | with logits  10.00, slope -1
    #> logit  -27 | BCELoss  27.00, slope       -1 | with logits  27.00, slope -1
    #> logit  -30 | BCELoss  30.00, slope   -0.094 | with logits  30.00, slope -1
    #> logit  -50 | BCELoss  50.00, slope -1.9e-10 | with logits  50.00, slope -1
    #> logit -120 | BCELoss 100.00, slope       -0 | with logits 120.00, slope -1
