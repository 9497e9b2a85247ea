import torch
from torch.nn import functional as F

logits, target = torch.zeros(2), torch.tensor([1.0, 0.0])
ten = torch.tensor([10.0])
none = {"reduction": "none"}
weighted = F.binary_cross_entropy_with_logits(logits, target, weight=ten, **none)
print("weight     ", weighted.tolist())
#> weight      [6.931471824645996, 6.931471824645996]

# Repair
favoured = F.binary_cross_entropy_with_logits(logits, target, pos_weight=ten, **none)
print("pos_weight ", favoured.tolist())
#> pos_weight  [6.931471824645996, 0.6931471824645996]
classes = torch.stack([torch.zeros(2), logits], dim=1)
as_two = F.cross_entropy(classes, target.long(), torch.tensor([1.0, 10.0]), **none)
print("two classes", as_two.tolist())
#> two classes [6.931471824645996, 0.6931471824645996]
labels = torch.tensor([1.0] + 99 * [0.0])
print("negatives / positives", ((labels == 0).sum() / (labels == 1).sum()).item())
#> negatives / positives 99.0
