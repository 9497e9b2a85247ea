import torch
from torch.nn import functional as F


def multilabel_margin_loss(input, target, reduction="mean"):
    classes = input.shape[-1]
    listed = (target >= 0).cumprod(-1).bool()  # the slots before the first -1
    label = torch.where(listed, target, 0)
    named = label.unsqueeze(-1) == torch.arange(classes)  # slot by class
    named &= listed.unsqueeze(-1)
    absent = ~named.any(-2, keepdim=True)  # classes that no slot names
    gap = 1 - input.gather(-1, label).unsqueeze(-1) + input.unsqueeze(-2)
    pairs = listed.unsqueeze(-1) & absent
    loss = torch.where(pairs, torch.relu(gap), 0.0).sum((-2, -1)) / classes
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([[0.1, 0.2, 0.4, 0.8], [2.0, -1.0, 0.5, 0.0]])
target = torch.tensor([[3, 0, -1, 1], [2, -1, -1, -1]])

for options in [{}, {"reduction": "sum"}, {"reduction": "none"}]:
    mine = multilabel_margin_loss(input, target, **options)
    theirs = F.multilabel_margin_loss(input, target, **options)
    print(mine, torch.allclose(mine, theirs))
    #> tensor(0.8000) True
    #> tensor(1.6000) True
    #> tensor([0.8500, 0.7500]) True
