import torch
from dice_loss import dice_loss

target = torch.tensor([[[1, 1], [0, 0]]])
input = torch.tensor([[[2.0, 0.0], [-2.0, 0.0]]], requires_grad=True)

for squared in [False, True]:
    loss = dice_loss(input, target, squared=squared)
    (gradient,) = torch.autograd.grad(loss, input)
    print(squared, loss.item(), gradient.flatten())
    #> False 0.24768120050430298 tensor([-0.0262, -0.0624,  0.0158,  0.0376])
    #> True 0.12317419052124023 tensor([-0.0111, -0.0655,  0.0051,  0.0511])

# A soft target that is met exactly:
probability = torch.tensor([[[0.9, 0.5], [0.5, 0.1]]])
for squared in [False, True]:
    print(squared, dice_loss(probability.logit(), probability, squared=squared))
    #> False tensor(0.2720)
    #> True tensor(0.)
