import torch
from contrastive_loss import contrastive_loss

input1 = torch.tensor([[0.2, 0.1], [1.5, 2.0]])
input2 = torch.tensor([[0.2, 0.3], [0.0, 0.0]])
unlike = torch.tensor([0, 1])  # as in the paper: 0 alike, 1 unlike

print("read as alike", round(contrastive_loss(input1, input2, unlike).item(), 4))
#> read as alike 1.7225
print("turned round ", round(contrastive_loss(input1, input2, 1 - unlike).item(), 4))
#> turned round  0.01
print("as a bool    ", round(contrastive_loss(input1, input2, unlike == 0).item(), 4))
#> as a bool     0.01
