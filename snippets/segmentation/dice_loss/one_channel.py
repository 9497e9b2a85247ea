import torch
from dice_loss import dice_loss

input = torch.tensor([[[[3.0, -2.0]]], [[[1.0, -4.0]]]], requires_grad=True)
target = torch.tensor([[[1, 0]], [[0, 0]]])  # input: (2, 1, 1, 2)

print(input.softmax(1).flatten())  # over one channel
#> tensor([1., 1., 1., 1.], grad_fn=<ViewBackward0>)

broadcast = input.sigmoid() * target  # (2, 1, 1, 2) times (2, 1, 2)
print(broadcast.shape)
#> torch.Size([2, 2, 1, 2])
try:
    dice_loss(input, target)
except ValueError as error:
    print(str(error).partition("shape, ")[2])
    #> got (2, 1, 1, 2) and (2, 1, 2)

print(dice_loss(input, target.unsqueeze(1)), dice_loss(input.squeeze(1), target))
#> tensor(0.2413, grad_fn=<DivBackward0>) tensor(0.2413, grad_fn=<DivBackward0>)
