import torch
from generalized_cross_entropy import GeneralizedCrossEntropy

logits = torch.tensor([[4.0, 0.0, -1.0], [4.0, 0.0, -1.0]])
target = torch.tensor([0, 2])  # the second is probably wrong

loss = GeneralizedCrossEntropy(q=0.7)
print(loss(logits, target))
#> tensor(0.7054)
print(loss(logits[:1], target[:1]))
#> tensor(0.0245)
print(loss(logits[1:], target[1:]))
#> tensor(1.3862)
