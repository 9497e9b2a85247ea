import torch
from sklearn.metrics import average_precision_score, roc_auc_score
from torch.nn import functional as F

target = (torch.arange(1000) % 20 == 0).double()  # 50 positives, 950 negatives
logits = torch.full((1000,), 1 / 19, dtype=torch.float64).log()  # always says 0.05

p = logits.sigmoid()
right = (p > 0.5) == (target == 1)
recall = (p[target == 1] > 0.5).double().mean()
print(f"accuracy {right.double().mean():.2f}, recall {recall:.2f}")
#> accuracy 0.95, recall 0.00
print(f"loss {F.binary_cross_entropy_with_logits(logits, target):.4f}")
#> loss 0.1985
precision = average_precision_score(target, p)
print(f"average precision {precision:.2f}, area {roc_auc_score(target, p):.2f}")
#> average precision 0.05, area 0.50
