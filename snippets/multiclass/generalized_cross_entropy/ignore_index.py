import torch
from generalized_cross_entropy import generalized_cross_entropy

logits = torch.tensor([[1.0, 0.0], [0.0, 2.0], [3.0, 0.0]])
target = torch.tensor([0, 1, -100])  # the last one is padding

print(generalized_cross_entropy(logits, target, reduction="none"))
#> tensor([0.2813, 0.1215, 0.0000])
print(generalized_cross_entropy(logits, target))
#> tensor(0.2014)
print(generalized_cross_entropy(logits[:2], target[:2]))
#> tensor(0.2014)
print(generalized_cross_entropy(logits, torch.full((3,), -100)))  # nothing left
#> tensor(0.)
