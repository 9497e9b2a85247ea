import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

input = torch.tensor([[0.0], [1.0], [1.5], [4.0], [9.0]])
target = torch.tensor([0, 0, 1, 1, 2])

loss = batch_hard_triplet_loss(input, target, reduction="none")
print(loss)
#> tensor([0.0000, 0.7000, 2.2000, 0.0000, 0.0000])
print("rows with a triplet ", loss.sum() / 4)
#> rows with a triplet  tensor(0.7250)
print("violating rows      ", loss[loss > 0].mean())
#> violating rows       tensor(1.4500)
print("all rows            ", loss.mean())
#> all rows             tensor(0.5800)
