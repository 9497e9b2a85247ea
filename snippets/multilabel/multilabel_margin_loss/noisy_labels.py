import torch
from torch.nn import functional as F

rows = [[0, -1, -1], [1, -1, -1], [2, -1, -1], [0, 1, -1], [0, 2, -1], [1, 2, -1]]
counts = torch.tensor([30, 25, 15, 10, 10, 10])  # the labels of one input
lists = torch.tensor(rows).repeat_interleave(counts, dim=0)
multi_hot = F.one_hot(lists + 1, 4).sum(dim=1)[:, 1:].double()
print("share of each label", multi_hot.mean(dim=0).tolist())
#> share of each label [0.5, 0.45, 0.35]

for loss, target in [
    (F.multilabel_margin_loss, lists),
    (F.multilabel_soft_margin_loss, multi_hot),
]:
    scores = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    for step in range(1, 3001):
        value = loss(scores.expand(100, 3), target)
        (gradient,) = torch.autograd.grad(value, scores)
        scores.data -= 10 / (step + 9) * gradient
    print(loss.__name__, [round(score, 2) + 0.0 for score in scores.tolist()])
    #> multilabel_margin_loss [0.33, 0.33, -0.67]
    #> multilabel_soft_margin_loss [0.0, -0.2, -0.61]
