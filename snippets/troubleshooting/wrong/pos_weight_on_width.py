import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, 2, 2)  # (N, C, H, W), as wide as there are classes
target = torch.ones(1, 2, 2, 2)
pos_weight = torch.tensor([1.0, 10.0])
for weight in [pos_weight, pos_weight.view(2, 1, 1)]:  # the second is the repair
    each = F.binary_cross_entropy_with_logits(
        logits, target, pos_weight=weight, reduction="none"
    )
    for axis, others in [("classes", (0, 2, 3)), ("columns", (0, 1, 2))]:
        print(axis, [f"{value:.4f}" for value in each.mean(others)])
        #> classes ['3.8123', '3.8123']
        #> columns ['0.6931', '6.9315']
        #> classes ['0.6931', '6.9315']
        #> columns ['3.8123', '3.8123']
