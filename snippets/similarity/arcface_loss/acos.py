import torch
from arcface_loss import arcface_loss
from torch.nn import functional as F

embedding = torch.tensor([[2.0, 0.0]], requires_grad=True)
weight = torch.tensor([[1.0, 0.0], [0.6, 0.8]])  # the embedding lies on class 0
target = torch.tensor([0])
cosine = F.normalize(embedding) @ weight.T

angle = cosine.clamp(-1, 1).acos()  # the usual code
turned = torch.where(F.one_hot(target, 2).bool(), angle + 0.5, angle).cos()
usual = F.cross_entropy(8 * turned, target)
for name, loss in [
    ("usual", usual),
    ("ours ", arcface_loss(cosine, target, scale=8.0)),
]:
    behind = torch.autograd.grad(loss, [cosine, embedding], retain_graph=True)
    print(name, round(loss.item(), 4), *behind)
    #> usual 0.103 tensor([[  -inf, 0.7833]]) tensor([[nan, nan]])
    #> ours  0.103 tensor([[-0.6874,  0.7833]]) tensor([[0.0000, 0.3133]])
