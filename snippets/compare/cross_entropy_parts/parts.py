import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 3.0, -2.0], [1.0, 1.0, 4.0]])
log_p = F.log_softmax(logits, dim=1)
target = torch.tensor([0, 2, -100])  # the last one is padding
weight = torch.tensor([1.0, 1.0, 5.0])

whole = F.cross_entropy(logits, target, weight=weight)
in_parts = F.nll_loss(log_p, target, weight=weight)
print(f"weight, ignore_index {whole:.4f} {in_parts:.4f}")
#> weight, ignore_index 4.2527 4.2527

logits, log_p, target = logits[:2], log_p[:2], target[:2]
whole = F.cross_entropy(logits, target, label_smoothing=0.1)
in_parts = 0.9 * F.nll_loss(log_p, target) - 0.1 * log_p.mean()
print(f"label smoothing      {whole:.4f} {in_parts:.4f}")
#> label smoothing      2.6065 2.6065

soft = torch.tensor([[0.8, 0.1, 0.1], [0.0, 0.3, 0.7]])
whole = F.cross_entropy(logits, soft)
in_parts = -(soft * log_p).sum(1).mean()
print(f"soft targets         {whole:.4f} {in_parts:.4f}")
#> soft targets         2.1231 2.1231
