import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [0.5, 1.0]])
target = torch.tensor([1, 1])  # a batch of one class
for weight in [torch.tensor([1.0, 1.0]), torch.tensor([1.0, 10.0])]:
    mean = F.cross_entropy(logits, target, weight)
    # Repair
    total = F.cross_entropy(logits, target, weight, reduction="sum") / len(target)
    print(weight.tolist(), f"mean {mean:.4f}, sum / samples {total:.4f}")
    #> [1.0, 1.0] mean 1.3005, sum / samples 1.3005
    #> [1.0, 10.0] mean 1.3005, sum / samples 13.0050
