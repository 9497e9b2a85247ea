import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
first, second = torch.tensor([0, 1]), torch.tensor([2, 1])  # two labels, as in mixup
share = 0.7

soft = share * F.one_hot(first, 3) + (1 - share) * F.one_hot(second, 3)
print(soft)
#> tensor([[0.7000, 0.0000, 0.3000],
#>         [0.0000, 1.0000, 0.0000]])
print(f"soft target          {F.cross_entropy(logits, soft):.4f}")
#> soft target          1.6556
a, b = F.cross_entropy(logits, first), F.cross_entropy(logits, second)
print(f"share of two losses  {share * a + (1 - share) * b:.4f}")
#> share of two losses  1.6556

target = torch.tensor([0.7, 0.3])  # the same for one logit
x = torch.tensor([1.0, 1.0])
mixed = F.binary_cross_entropy_with_logits(x, target, reduction="none")
one = F.binary_cross_entropy_with_logits(x, torch.ones(2), reduction="none")
zero = F.binary_cross_entropy_with_logits(x, torch.zeros(2), reduction="none")
print(f"binary {mixed[0]:.4f}, {target[0] * one[0] + (1 - target[0]) * zero[0]:.4f}")
#> binary 0.6133, 0.6133
