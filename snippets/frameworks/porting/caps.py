import torch
from sklearn.metrics import log_loss
from torch.nn import functional as F

target = torch.tensor([0.0], dtype=torch.float64)
print("logit  log_loss    Keras  slope  BCELoss  slope  with logits  slope")
#> logit  log_loss    Keras  slope  BCELoss  slope  with logits  slope
for value in [10.0, 20.0, 40.0]:
    logit = torch.tensor([value], dtype=torch.float64, requires_grad=True)
    p = logit.sigmoid()
    row = f"{value:5.0f}{log_loss([0], p.detach(), labels=[0, 1]):10.3f}"
    for loss, width in [
        (F.binary_cross_entropy(p.clamp(1e-7, 1 - 1e-7), target), 9),
        (F.binary_cross_entropy(p, target), 9),
        (F.binary_cross_entropy_with_logits(logit, target), 13),
    ]:
        (slope,) = torch.autograd.grad(loss, logit, retain_graph=True)
        row += f"{loss.item():{width}.3f}{slope.item():7.3f}"
    print(row)
    #>    10    10.000   10.000  1.000   10.000  1.000       10.000  1.000
    #>    20    20.000   16.118  0.000   20.000  1.000       20.000  1.000
    #>    40    36.044   16.118  0.000  100.000  0.000       40.000  1.000
