import torch
from torch.nn import functional as F

degrees = torch.tensor([[359.0, 90.0, 180.0], [1.0, 60.0, 0.0]], dtype=torch.float64)
input, target = degrees.deg2rad()
input.requires_grad_()


def chord(input, target):
    circle = [torch.stack([x.cos(), x.sin()], dim=-1) for x in (input, target)]
    return F.mse_loss(*circle, reduction="none").sum(-1) / 2


for name, loss in [
    ("squared residual", F.mse_loss(input, target, reduction="none")),
    ("1 - cos         ", 1 - torch.cos(input - target)),
    ("two outputs     ", chord(input, target)),
]:
    (gradient,) = torch.autograd.grad(loss.sum(), input)
    for row in [loss, gradient]:
        print(name, [f"{value:7.4f}" for value in row])
        #> squared residual ['39.0410', ' 0.2742', ' 9.8696']
        #> squared residual ['12.4966', ' 1.0472', ' 6.2832']
        #> 1 - cos          [' 0.0006', ' 0.1340', ' 2.0000']
        #> 1 - cos          ['-0.0349', ' 0.5000', ' 0.0000']
        #> two outputs      [' 0.0006', ' 0.1340', ' 2.0000']
        #> two outputs      ['-0.0349', ' 0.5000', ' 0.0000']
