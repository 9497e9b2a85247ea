import torch
from supervised_contrastive_loss import supervised_contrastive_loss
from torch.nn import functional as F

points = [[1.0, 0.1], [0.8, 0.5], [0.0, 1.0], [-0.9, 0.3]]
input = torch.tensor(points, requires_grad=True)
target = torch.tensor([0, 0, 0, 1])

outside = supervised_contrastive_loss(input, target, 0.5, reduction="none")[0]
p = (F.normalize(input[:1]) @ F.normalize(input[1:]).T / 0.5).softmax(1)[0]
inside = -p[:2].mean().log()  # the mean of the two positives, then the logarithm

for name, loss in [("outside", outside), ("inside ", inside)]:
    (gradient,) = torch.autograd.grad(loss, input, retain_graph=True)
    print(name, round(loss.item(), 4), "force", gradient[1:3].norm(dim=1))
    #> outside 1.004 force tensor([0.2940, 0.6664])
    #> inside  0.7152 force tensor([0.0170, 0.0073])
