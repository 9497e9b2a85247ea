import torch
from logit_adjusted_loss import logit_adjusted_loss
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
target = torch.tensor([0, 1])
counts = torch.tensor([90, 10])

for tau in [0.0, 0.5, 1.0, 2.0]:
    print(tau, logit_adjusted_loss(logits, target, counts, tau, reduction="none"))
    #> 0.0 tensor([0.3133, 1.3133])
    #> 0.5 tensor([0.1157, 2.2143])
    #> 1.0 tensor([0.0401, 3.2373])
    #> 2.0 tensor([4.5315e-03, 5.3990e+00])
print("   ", F.cross_entropy(logits, target, reduction="none"))
#>     tensor([0.3133, 1.3133])
