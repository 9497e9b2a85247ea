import torch
from generalized_cross_entropy import GeneralizedCrossEntropy

logits = torch.tensor([[4.0, 0.0, -1.0], [4.0, 0.0, -1.0]])
target = torch.tensor([0, 2])  # the second label is probably wrong
print(GeneralizedCrossEntropy(q=0.7)(logits, target))
#> tensor(0.7054)
print(GeneralizedCrossEntropy(q=0.7, reduction="none")(logits, target))
#> tensor([0.0245, 1.3862])
