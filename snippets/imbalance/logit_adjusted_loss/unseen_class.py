import torch
from logit_adjusted_loss import adjusted_logits, logit_adjusted_loss

counts = torch.tensor([90, 10, 0])
logits = torch.zeros(1, 3)

print(logits - (counts / counts.sum()).log())
#> tensor([[0.1054, 2.3026,    inf]])
print(adjusted_logits(logits, counts))  # always predicted: leave the class out
#> tensor([[ 0.1054,  2.3026, 91.9417]])
print(logit_adjusted_loss(logits, torch.tensor([0]), counts))
#> tensor(0.1054)
