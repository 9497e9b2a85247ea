import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

points = [[1.0, 2.0], [1.0, 2.0], [1.5, 2.0]]  # the first two are one image, twice
input = torch.tensor(points, requires_grad=True)
target = torch.tensor([0, 0, 1])

square = (input**2).sum(1)
squared = square[:, None] + square - 2 * input @ input.T  # the usual code
distance = squared.clamp_min(0).sqrt()
usual = (distance[0, 1] - distance[0, 2] + 1).relu()
print("usual", usual.item(), torch.autograd.grad(usual, input)[0].tolist())
#> usual 0.5 [[nan, nan], [nan, nan], [nan, nan]]

loss = batch_hard_triplet_loss(input, target, margin=1.0, reduction="none")[0]
print("ours ", loss.item(), torch.autograd.grad(loss, input)[0].tolist())
#> ours  0.5 [[1.0, 0.0], [0.0, 0.0], [-1.0, 0.0]]
