import torch
from contrastive_loss import contrastive_loss
from torch.nn import functional as F

input1 = torch.tensor([[0.5], [0.5], [0.0]], requires_grad=True)
input2 = torch.zeros(3, 1)
target = torch.tensor([1, 0, 1])  # the last pair is where it should be

ours = contrastive_loss(input1, input2, target, reduction="none")
distance = (input1 - input2).norm(dim=1)
hinge = F.hinge_embedding_loss(distance, 2 * target - 1, reduction="none")

for name, loss in [
    ("hinge", hinge),
    ("root of 2 ours", (2 * ours).sqrt()),
    ("ours", ours),
    ("hinge² / 2", 0.5 * hinge**2),
]:
    (gradient,) = torch.autograd.grad(loss.sum(), input1, retain_graph=True)
    print(f"{name:14}", loss.tolist(), "gradient", gradient[:, 0].tolist())
    #> hinge          [0.5, 0.5, 0.0] gradient [1.0, -1.0, 0.0]
    #> root of 2 ours [0.5, 0.5, 0.0] gradient [1.0, -1.0, nan]
    #> ours           [0.125, 0.125, 0.0] gradient [0.5, -0.5, 0.0]
    #> hinge² / 2     [0.125, 0.125, 0.0] gradient [0.5, -0.5, 0.0]
