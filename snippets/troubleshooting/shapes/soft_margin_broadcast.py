import torch
from torch.nn import functional as F

input = torch.tensor([[2.0], [-2.0], [1.0], [0.0]])  # (N, 1)
target = torch.tensor([1.0, -1.0, 1.0, 1.0])  # (N,)

for wrong, other in [(input, target), (input[:, 0], target[:, None])]:
    try:
        F.soft_margin_loss(wrong, other)
    except RuntimeError as error:
        print(error)
        #> output with shape [4, 1] doesn't match the broadcast shape [4, 4]
        #> output with shape [4] doesn't match the broadcast shape [4, 4]

# Repair
print(F.soft_margin_loss(input.squeeze(1), target))
#> tensor(0.3151)
