import torch
from generalized_cross_entropy import generalized_cross_entropy
from torch.nn import functional as F

logits = torch.tensor([[3.0, 0.0], [0.0, 0.0], [-3.0, 0.0]], dtype=torch.float64)
target = torch.zeros(3, dtype=torch.long)

for q in [0.0, 1e-8, 0.3, 0.7, 1.0]:
    loss = generalized_cross_entropy(logits, target, q=q, reduction="none")
    print(q, [f"{value:.4f}" for value in loss.tolist()])
    #> 0.0 ['0.0486', '0.6931', '3.0486']
    #> 1e-08 ['0.0486', '0.6931', '3.0486']
    #> 0.3 ['0.0482', '0.6258', '1.9977']
    #> 0.7 ['0.0478', '0.5492', '1.2595']
    #> 1.0 ['0.0474', '0.5000', '0.9526']

print(F.cross_entropy(logits, target, reduction="none"))  # q = 0
#> tensor([0.0486, 0.6931, 3.0486], dtype=torch.float64)
distance = F.one_hot(target, 2) - logits.softmax(1)
print(distance.abs().sum(1) / 2)  # q = 1: half the absolute error
#> tensor([0.0474, 0.5000, 0.9526], dtype=torch.float64)
