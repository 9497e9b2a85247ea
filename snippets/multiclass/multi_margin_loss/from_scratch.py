import torch
from torch.nn import functional as F


def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, reduction="mean"):
    classes = input.shape[-1]
    label = target.unsqueeze(-1)
    hinge = torch.relu(margin - input.gather(-1, label) + input) ** p
    if weight is not None:
        hinge = hinge * weight[label]  # the weight of the right class
    rival = torch.arange(classes) != label
    loss = torch.where(rival, hinge, 0.0).sum(-1) / classes
    if reduction == "mean":
        return loss.mean()  # by the number of samples, weight or not
    return loss.sum() if reduction == "sum" else loss


input = torch.tensor([[2.0, 1.5, -1.0], [0.5, 0.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

calls = [{}, {"reduction": "sum"}, {"p": 2}, {"margin": 2.0}, {"weight": weight}]
for options in calls:
    mine = multi_margin_loss(input, target, **options)
    print(mine, torch.allclose(mine, F.multi_margin_loss(input, target, **options)))
    #> tensor(0.1667) True
    #> tensor(0.3333) True
    #> tensor(0.0833) True
    #> tensor(0.6667) True
    #> tensor(0.3333) True
