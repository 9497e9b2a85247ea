from functools import partial

import torch
from torch.nn import functional as F

first = torch.tensor([0, 1, 0])
second = torch.tensor([1, 2, 2])
votes = torch.tensor([52, 90, 90])  # of 100 judges, for the first of each pair
pair = torch.arange(3).repeat(100)
target = torch.cat([torch.where(n < votes, 1.0, -1.0) for n in range(100)])


def ranknet(input1, input2, target):
    return F.softplus(-target * (input1 - input2)).mean()


for loss in [partial(F.margin_ranking_loss, margin=1.0), ranknet]:
    scores = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    for step in range(1, 3001):
        value = loss(scores[first[pair]], scores[second[pair]], target)
        (gradient,) = torch.autograd.grad(value, scores)
        scores.data -= 10 / (step + 9) * gradient
    print([round(score, 2) for score in scores.tolist()])
    #> [0.33, 0.33, -0.67]
    #> [0.76, 0.7, -1.46]
