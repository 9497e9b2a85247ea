import torch
from torch.nn import functional as F

input = torch.zeros(1, 6)  # all scores tie: every pair costs exactly 1

for labels in [1, 2, 3, 5]:
    target = torch.arange(6).where(torch.arange(6) < labels, -1)[None]
    pairs = labels * (6 - labels)
    loss = F.multilabel_margin_loss(input, target)
    print(labels, "labels,", pairs, "pairs:", round(loss.item(), 4))
    #> 1 labels, 5 pairs: 0.8333
    #> 2 labels, 8 pairs: 1.3333
    #> 3 labels, 9 pairs: 1.5
    #> 5 labels, 5 pairs: 0.8333
