import torch
from torch.nn import functional as F


def nll_loss(input, target, weight=None, ignore_index=-100, reduction="mean"):
    axis = 1 if input.dim() > 1 else 0  # the class axis
    kept = target != ignore_index
    label = torch.where(kept, target, 0)  # any valid index where ignored
    picked = input.gather(axis, label.unsqueeze(axis)).squeeze(axis)
    weights = kept.to(input.dtype) if weight is None else kept * weight[label]
    loss = torch.where(kept, -weights * picked, 0.0)
    if reduction == "mean":
        return loss.sum() / weights.sum()  # by the weights that took part
    return loss.sum() if reduction == "sum" else loss


logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.0, 3.0], [1.0, 2.0, 1.0]])
input = F.log_softmax(logits, dim=1)
target = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 5.0, 2.0])

for options in [{}, {"reduction": "sum"}, {"weight": weight}, {"ignore_index": 1}]:
    mine = nll_loss(input, target, **options)
    print(mine, torch.allclose(mine, F.nll_loss(input, target, **options)))
    #> tensor(1.6651) True
    #> tensor(4.9954) True
    #> tensor(2.3658) True
    #> tensor(0.9502) True
