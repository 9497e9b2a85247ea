import torch
from batch_hard_triplet_loss import BatchHardTripletLoss

input = torch.tensor([[0.0, 0], [3, 0], [0, 1], [0, 5]])
target = torch.tensor([0, 0, 1, 1])

loss = BatchHardTripletLoss(margin=0.5)
print(loss(input, target))
#> tensor(1.5844)
