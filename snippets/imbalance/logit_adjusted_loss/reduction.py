import torch
from logit_adjusted_loss import logit_adjusted_loss

counts = torch.tensor([90, 10])
logits = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 0.0]])
target = torch.tensor([0, 1, 1])

for reduction in ["none", "sum", "mean"]:
    print(logit_adjusted_loss(logits, target, counts, reduction=reduction))
    #> tensor([0.0401, 3.2373, 2.3026])
    #> tensor(5.5799)
    #> tensor(1.8600)
