import torch
from torch.nn import functional as F

target = torch.tensor([[1.0, 1.0, 0.0]])
for gap in [2.0, 20.0]:  # ever surer, and right
    logits = torch.tensor([[gap, gap, -gap]])
    print(f"cross-entropy {F.cross_entropy(logits, target):.4f}", end=", ")
    #> cross-entropy 1.4045, cross-entropy 1.3863,
    # Repair
    print(f"BCE with logits {F.binary_cross_entropy_with_logits(logits, target):.4f}")
    #> BCE with logits 0.1269
    #> BCE with logits 0.0000
half = target / target.sum(1, keepdim=True)
print(f"normalised {F.cross_entropy(logits, half):.4f}")
#> normalised 0.6931
