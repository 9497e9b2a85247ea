import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 1])
weight = torch.tensor([1.0, 2.0, 5.0])
alpha = 0.3

q = (1 - alpha) * F.one_hot(target, 3) + alpha / 3
by_hand = -(weight * q * input.log_softmax(dim=1)).sum(dim=1)  # every class weighs
print(by_hand)
#> tensor([2.1620, 3.8737])
print(F.cross_entropy(input, target, weight, reduction="none", label_smoothing=alpha))
#> tensor([2.1620, 3.8737])

mean = F.cross_entropy(input, target, weight, label_smoothing=alpha)
print(mean, by_hand.sum() / weight[target].sum())  # the denominator is not smoothed
#> tensor(2.0119) tensor(2.0119)

pulled = weight * q
print("optimum:", (pulled / pulled.sum(dim=1, keepdim=True))[0], "not", q[0])
#> optimum: tensor([0.5333, 0.1333, 0.3333]) not tensor([0.8000, 0.1000, 0.1000])

smoothed = F.cross_entropy(input, target, reduction="none", label_smoothing=alpha)
print(weight[target] * smoothed)  # the weight of the true class alone: its optimum is q
#> tensor([0.6913, 4.1397])
