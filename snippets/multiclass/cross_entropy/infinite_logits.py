import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, 1.0]], requires_grad=True)
forbidden = torch.tensor([[False, False, True]])
target = torch.tensor([0])

for fill in [-torch.inf, -1e4]:
    masked = input.masked_fill(forbidden, fill)
    plain = F.cross_entropy(masked, target)
    smooth = F.cross_entropy(masked, target, label_smoothing=0.1)
    soft = F.cross_entropy(masked, torch.tensor([[0.9, 0.1, 0.0]]))
    print(fill, f"plain {plain:.4f}, smoothing {smooth:.4f}, probabilities {soft:.4f}")
    #> -inf plain 0.2014, smoothing inf, probabilities nan
    #> -10000.0 plain 0.2014, smoothing 333.6514, probabilities 0.3514

allowed = input[:, :2]
print(f"sliced: {F.cross_entropy(allowed, target, label_smoothing=0.1):.4f}")
#> sliced: 0.2764
