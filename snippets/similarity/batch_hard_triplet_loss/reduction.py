import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

input = torch.tensor([[0.0], [1.0], [1.2], [2.0], [9.0]])
target = torch.tensor([0, 0, 1, 1, 2])  # the last row has no positive

each = batch_hard_triplet_loss(input, target, reduction="none")
print(each)
#> tensor([0.0000, 1.0000, 0.8000, 0.0000, 0.0000])
print(batch_hard_triplet_loss(input, target, reduction="sum"))
#> tensor(1.8000)
print(batch_hard_triplet_loss(input, target), each.sum() / 4)
#> tensor(0.4500) tensor(0.4500)
