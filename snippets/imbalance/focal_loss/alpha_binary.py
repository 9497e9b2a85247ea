import torch
from focal_loss import binary_focal_loss

logits = torch.zeros(2)
target = torch.tensor([1.0, 0.0])

for alpha in [None, 0.25, 0.75]:
    loss = binary_focal_loss(logits, target, alpha=alpha, reduction="none")
    print(alpha, loss)
    #> None tensor([0.1733, 0.1733])
    #> 0.25 tensor([0.0433, 0.1300])
    #> 0.75 tensor([0.1300, 0.0433])
