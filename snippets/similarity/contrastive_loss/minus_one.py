import torch
from contrastive_loss import contrastive_loss

input1 = torch.tensor([[0.5], [3.0], [30.0]])
input2 = torch.zeros(3, 1)
target = torch.tensor([-1, -1, -1])  # unlike, as hinge embedding loss writes it

print(contrastive_loss(input1, input2, target, reduction="none"))
#> tensor([ 1.2500e-01, -4.5000e+00, -4.5000e+02])
print(contrastive_loss(input1, input2, (target + 1) // 2, reduction="none"))
#> tensor([0.1250, 0.0000, 0.0000])
