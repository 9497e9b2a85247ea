import torch
from dice_loss import dice_loss


def naive(p, y):
    return 1 - (2 * (p * y).sum() + 1) / (p.sum() + y.sum() + 1)


input = torch.tensor([[[5.0, 2.0, -4.0, -3.0]]])
target = torch.tensor([[[1, 1, 0, 0]]])

print("naive on logits:       ", naive(input, target))
#> naive on logits:        tensor(-4.)
print("naive on probabilities:", naive(input.sigmoid(), target))
#> naive on probabilities: tensor(0.0387)
print("this file, on logits:  ", dice_loss(input, target))
#> this file, on logits:   tensor(0.0387)
print("sigmoid taken twice:   ", dice_loss(input.sigmoid(), target))
#> sigmoid taken twice:    tensor(0.2897)
print("highest sigmoid of a probability:", torch.ones(()).sigmoid())
#> highest sigmoid of a probability: tensor(0.7311)
