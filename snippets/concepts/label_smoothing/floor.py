import torch
from torch.nn import functional as F

input = torch.tensor([[4.0, 0.0, 0.0], [0.0, 3.0, 1.0], [0.0, 1.0, 0.5]]).double()
target = torch.tensor([0, 1, 2])  # one model, one batch

print("alpha   loss  floor   above  unsmoothed")
#> alpha   loss  floor   above  unsmoothed
for alpha in [0.0, 0.1, 0.3]:
    loss = F.cross_entropy(input, target, label_smoothing=alpha)
    q = (1 - alpha) * F.one_hot(target, 3) + alpha / 3
    floor = torch.special.entr(q).sum(1).mean()  # entropy: no model does better
    plain = F.cross_entropy(input, target)
    print(f"{alpha:5} {loss:6.3f} {floor:6.3f} {loss - floor:7.3f} {plain:11.3f}")
    #>   0.0  0.462  0.000   0.462       0.462
    #>   0.1  0.606  0.291   0.315       0.462
    #>   0.3  0.895  0.639   0.256       0.462

for classes in [10, 1000, 50_000]:
    true, other = 0.9 + 0.1 / classes, 0.1 / classes
    q = torch.tensor([true] + [other] * (classes - 1), dtype=torch.float64)
    print(f"{classes} classes, alpha 0.1: floor {torch.special.entr(q).sum():.3f}")
    #> 10 classes, alpha 0.1: floor 0.500
    #> 1000 classes, alpha 0.1: floor 1.015
    #> 50000 classes, alpha 0.1: floor 1.407
