import torch
from dice_loss import dice_loss

input = torch.tensor([[[2.0, 0.5, -3.0, -1.0]]], requires_grad=True)
target = torch.tensor([[[1, 1, 0, 0]]])

loss = dice_loss(input, target)
for written in [loss, loss - 1]:  # 1 - Dice and -Dice
    print(written.item(), torch.autograd.grad(written, input, retain_graph=True)[0])
    #> 0.16870838403701782 tensor([[[-0.0255, -0.0570,  0.0078,  0.0339]]])
    #> -0.8312916159629822 tensor([[[-0.0255, -0.0570,  0.0078,  0.0339]]])
