import torch
from torch.nn import functional as F

logits = torch.tensor([[0.1, 2.0, -1.0], [0.5, 0.0, 1.5]], dtype=torch.float64)
log_probs = F.log_softmax(logits, dim=1)  # 2 steps, blank and 2 labels
target = torch.tensor([1, 2])

print(F.ctc_loss(log_probs, target, torch.tensor(2), torch.tensor(2), reduction="sum"))
#> tensor(0.6462, dtype=torch.float64)
print(F.nll_loss(log_probs, target, reduction="sum"))
#> tensor(0.6462, dtype=torch.float64)

repeated = torch.tensor([1, 1])  # needs a blank between the two, so three steps
print(F.ctc_loss(log_probs, repeated, torch.tensor(2), torch.tensor(2)))
#> tensor(inf, dtype=torch.float64)
