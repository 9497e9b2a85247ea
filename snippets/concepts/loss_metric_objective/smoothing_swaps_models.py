import torch
from torch.nn import functional as F

target = torch.tensor([0, 0])
cautious = torch.tensor([[3.0, 0.0, 0.0], [3.0, 0.0, 0.0]])
confident = torch.tensor([[9.0, 0.0, 0.0], [9.0, 0.0, 0.0]])

for name, logits in [("cautious", cautious), ("confident", confident)]:
    plain = F.cross_entropy(logits, target)
    smooth = F.cross_entropy(logits, target, label_smoothing=0.1)
    print(f"{name:9} plain {plain:.4f}, smoothed {smooth:.4f}")
    #> cautious  plain 0.0949, smoothed 0.2949
    #> confident plain 0.0002, smoothed 0.6002

q = torch.tensor([[1 - 0.1 + 0.1 / 3, 0.1 / 3, 0.1 / 3]])
print(f"no model gets below {-(q * q.log()).sum():.4f} with smoothing")
#> no model gets below 0.2911 with smoothing
