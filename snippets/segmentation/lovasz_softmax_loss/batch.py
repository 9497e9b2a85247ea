import torch
from lovasz_softmax_loss import lovasz_softmax_loss

target = torch.tensor([[[1, 0, 0, 0, 0, 0]], [[1, 1, 1, 1, 1, 0]]])
found = torch.tensor([[[0, 1, 0, 0, 0, 0]], [[1, 1, 1, 1, 1, 0]]])
input = 40.0 * found - 20  # image 0 is wrong, image 1 is right

print("per image:", lovasz_softmax_loss(input, target))
#> per image: tensor(0.5000)
print("per batch:", lovasz_softmax_loss(input, target, batch=True), 2 / 7)
#> per batch: tensor(0.2857) 0.2857142857142857
