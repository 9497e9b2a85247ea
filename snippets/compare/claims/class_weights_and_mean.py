import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [0.5, 1.0]], dtype=torch.float64)
target = torch.tensor([1, 1])  # a batch of one class
ten = torch.tensor([1.0, 10.0], dtype=torch.float64)

for reduction in ["sum", "mean"]:
    plain = F.cross_entropy(logits, target, reduction=reduction).item()
    heavy = F.cross_entropy(logits, target, weight=ten, reduction=reduction).item()
    print(f"{reduction:4} without weights {plain:.4f}, with {heavy:.4f}")
    #> sum  without weights 2.6010, with 26.0100
    #> mean without weights 1.3005, with 1.3005
