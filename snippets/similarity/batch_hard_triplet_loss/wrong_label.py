import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

points = [[0.0], [0.1], [0.2], [0.3], [5.0], [5.1], [5.2], [5.3]]
input = torch.tensor(points, dtype=torch.float64, requires_grad=True)
clean = torch.tensor([0, 0, 0, 0, 1, 1, 1, 1])
wrong = torch.tensor([0, 0, 0, 0, 1, 1, 1, 0])  # the last label is a mistake

for name, target in [("clean", clean), ("wrong", wrong)]:
    loss = batch_hard_triplet_loss(input, target, reduction="sum")
    (gradient,) = torch.autograd.grad(loss, input)
    print(name, round(loss.item(), 2), gradient[:, 0].tolist())
    #> clean 0.0 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    #> wrong 7.9 [-1.0, 0.0, 0.0, 0.0, -5.0, 0.0, 5.0, 1.0]
