import torch
from torch.nn import functional as F

score = torch.tensor([2.0, 0.5, 1.5])  # three items of one list
relevance = torch.tensor([2.0, 1.0, 1.0])

first, second = torch.combinations(torch.arange(3)).T
target = torch.sign(relevance[first] - relevance[second])
scores = score[first], score[second]
loss = F.margin_ranking_loss(*scores, target, margin=1.0, reduction="none")
print("pairs ", list(zip(first.tolist(), second.tolist(), strict=True)))
#> pairs  [(0, 1), (0, 2), (1, 2)]
print("target", target)
#> target tensor([1., 1., 0.])
print("loss  ", loss)
#> loss   tensor([0.0000, 0.5000, 1.0000])

decided = target != 0  # a tie in relevance is no pair
print(f"mean {loss.mean():.2f} with the tie, {loss[decided].mean():.2f} without")
#> mean 0.50 with the tie, 0.25 without
