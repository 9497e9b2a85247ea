import torch
from torch.nn import functional as F

scores = torch.tensor([-8.0, 0.5, 3.0, -2.0])  # logits of a classifier, not distances
target = torch.tensor([1.0, 1.0, -1.0, -1.0])

print("as distances:", F.hinge_embedding_loss(scores, target, reduction="none"))
#> as distances: tensor([-8.0000,  0.5000,  0.0000,  3.0000])
print("even lower:  ", F.hinge_embedding_loss(10 * scores, target).item())
#> even lower:   -13.5
print("for scores:  ", F.relu(1 - target * scores))
#> for scores:   tensor([9.0000, 0.5000, 4.0000, 0.0000])
