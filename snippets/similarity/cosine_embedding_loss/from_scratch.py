import torch
from torch.nn import functional as F


def cosine_embedding_loss(input1, input2, target, margin=0, reduction="mean"):
    eps = torch.tensor(1e-12)  # a float32 constant, also for float64 inputs
    square1 = (input1**2).sum(-1) + eps
    square2 = (input2**2).sum(-1) + eps
    cosine = (input1 * input2).sum(-1) / (square1 * square2).sqrt()
    pull = torch.where(target == 1, 1 - cosine, 0.0)
    push = torch.where(target == -1, (cosine - margin).clamp(min=0), 0.0)
    loss = pull + push  # any other target: 0
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


input1 = torch.tensor([[1.0, 0.0], [1.0, 0.0], [3.0, 4.0]])
input2 = torch.tensor([[1.0, 1.0], [1.0, 1.0], [0.0, 0.0]])
target = torch.tensor([1.0, -1.0, 1.0])

for options in [{}, {"reduction": "none"}, {"margin": 0.5}, {"reduction": "sum"}]:
    mine = cosine_embedding_loss(input1, input2, target, **options)
    torch_loss = F.cosine_embedding_loss(input1, input2, target, **options)
    print(mine, torch.equal(mine, torch_loss))
    #> tensor(0.6667) True
    #> tensor([0.2929, 0.7071, 1.0000]) True
    #> tensor(0.5000) True
    #> tensor(2.) True
