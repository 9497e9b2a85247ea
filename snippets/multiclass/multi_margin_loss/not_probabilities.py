import torch
from torch.nn import functional as F

for counts in [[4, 3, 3], [18, 1, 1]]:  # one input, its labels: 40 or 90 % class 0
    target = torch.arange(3).repeat_interleave(torch.tensor(counts))
    for loss in [F.cross_entropy, F.multi_margin_loss]:
        scores = torch.zeros(3, dtype=torch.float64, requires_grad=True)
        for step in range(1, 1001):
            value = loss(scores.expand(len(target), 3), target)
            (gradient,) = torch.autograd.grad(value, scores)
            scores.data -= 10 / (step + 9) * gradient
        print(loss.__name__, [round(p, 2) for p in scores.softmax(0).tolist()])
        #> cross_entropy [0.4, 0.3, 0.3]
        #> multi_margin_loss [0.58, 0.21, 0.21]
        #> cross_entropy [0.9, 0.05, 0.05]
        #> multi_margin_loss [0.58, 0.21, 0.21]
