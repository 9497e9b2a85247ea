import torch
from dice_loss import dice_loss
from torch.nn import functional as F

input = torch.tensor([[[2.0, 0.5, 1.0], [0.0, 1.0, -1.0]]])  # (N, C, L)
target = torch.tensor([[0, 1, 1]])  # (N, L)
one_hot = F.one_hot(target, 2).movedim(-1, 1)  # (N, C, L)

print("indices, softmax:", dice_loss(input, target))
#> indices, softmax: tensor(0.3448)
print("one-hot, sigmoid:", dice_loss(input, one_hot))
#> one-hot, sigmoid: tensor(0.3844)
print("as indices again:", dice_loss(input, one_hot.argmax(1)))
#> as indices again: tensor(0.3448)
