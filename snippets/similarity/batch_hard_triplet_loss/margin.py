import torch
from batch_hard_triplet_loss import batch_hard_triplet_loss

input = torch.tensor([[0.0], [1.0], [2.5], [4.0]], dtype=torch.float64)
target = torch.tensor([0, 0, 1, 1])

for margin in [0.2, 1.0, None]:
    loss = batch_hard_triplet_loss(input, target, margin, reduction="none")
    print(margin, [round(value, 4) for value in loss.tolist()])
    #> 0.2 [0.0, 0.0, 0.2, 0.0]
    #> 1.0 [0.0, 0.5, 1.0, 0.0]
    #> None [0.2014, 0.4741, 0.6931, 0.2014]
