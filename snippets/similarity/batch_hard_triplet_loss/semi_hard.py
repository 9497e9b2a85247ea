import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss
from torch.nn import functional as F

input = torch.tensor([[0.0], [1.0], [0.8], [1.4], [9.0]], requires_grad=True)
target = torch.tensor([0, 0, 1, 1, 1])
margin = 0.5

distance = torch.cdist(input.detach(), input.detach())
same = target[:, None] == target
near = distance[:, :, None]  # anchor to positive
far = distance[:, None, :]  # anchor to negative
pairs = (same & ~torch.eye(5, dtype=torch.bool))[:, :, None] & ~same[:, None, :]
semi_hard = pairs & (near < far) & (far < near + margin)

a, p, n = semi_hard.nonzero().T
print("anchor, positive, negative:", torch.stack([a, p, n], dim=1).tolist())
#> anchor, positive, negative: [[0, 1, 3], [2, 3, 0], [4, 3, 1]]
loss = F.triplet_margin_loss(input[a], input[p], input[n], margin)
print("semi-hard ", round(loss.item(), 4))
#> semi-hard  0.1667
print("batch-hard", round(batch_hard_triplet_loss(input, target, margin).item(), 4))
#> batch-hard 3.78
